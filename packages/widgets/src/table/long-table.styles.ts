import { css } from 'lit';

/** A table of many rows. On paper it is a table as any other: there every row is seen. */
export const longTableStyles = css`
  .ruler {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .ruler tbody th {
    max-inline-size: 18em;
    /* the longest name by letters need not be the widest */
    padding-inline-end: 1.25em;
    white-space: nowrap;
  }
  @container (max-width: 28em) {
    .ruler tbody th {
      max-inline-size: 9em;
      white-space: normal;
    }
  }
  @media print {
    .ruler {
      display: none;
    }
  }
  @media screen {
    .long {
      scrollbar-gutter: stable;
    }
    .long > table,
    .long > table > :not(caption) {
      display: block;
    }
    .long > table {
      inline-size: max-content;
      min-inline-size: 100%;
    }
    .long > table tr {
      display: grid;
      grid: auto / var(--_columns, none);
      grid-auto-columns: 8em;
      grid-auto-flow: column;
    }
    .long > table > thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
    .long > table > thead th {
      align-content: end;
    }
    .long > table > tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(var(--_rows) * var(--_row, 2em));
    }
    .long > table > tbody > tr > * {
      min-inline-size: 0;
      max-inline-size: none;
    }
    .long > table .group > th {
      grid-column: 1 / -1;
    }
  }
`;
