import { css } from 'lit';

/** A table with its sieve. Heading and first column stay while the rest scrolls. */
export const tableStyles = css`
  .sieve {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
    font-size: 0.8125em;
    color: var(--_ink2);
  }
  .sieve label {
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
  }
  .sieve input {
    all: unset;
    box-sizing: border-box;
    inline-size: 14em;
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 0.3em 0.6em;
    color: var(--_ink);
    border: 1px solid var(--_rule2);
    border-radius: 2px;
  }
  .chip {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_rule2);
    border-radius: 2px;
  }
  .chip[aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_atint);
    border-color: var(--_accent);
  }
  .count {
    margin-inline-start: auto;
  }
  .scroll.table {
    max-block-size: 85vh;
    background: var(--_ground);
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
  }
  th,
  td {
    padding: 0.45em 0.75em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_rule);
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0.5em;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    vertical-align: bottom;
    border-color: var(--_ink);
    background: var(--_ground);
  }
  thead button {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    text-align: inherit;
    color: var(--_ink);
    border: 0;
  }
  thead button::after {
    content: '\\2195';
    /* for the eye: aria-sort says it aloud */
    content: '\\2195' / '';
    margin-inline-start: 0.3em;
    font-weight: 400;
    color: var(--_ink3);
  }
  [aria-sort='ascending'] button::after {
    content: '\\25b2';
    content: '\\25b2' / '';
    color: var(--_ink);
  }
  [aria-sort='descending'] button::after {
    content: '\\25bc';
    content: '\\25bc' / '';
    color: var(--_ink);
  }
  thead button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  thead small {
    display: block;
    font-size: 0.857em;
    font-weight: 400;
    color: var(--_ink3);
  }
  tbody th {
    min-inline-size: 8em;
    font-weight: 400;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    background: var(--_ground);
  }
  thead th:first-child {
    z-index: 3;
  }
  .group th {
    padding-block: 1.1em 0.4em;
    color: var(--_ink2);
    border-color: var(--_rule2);
  }
  .group strong {
    color: var(--_ink);
  }
  td:not(.num) {
    min-inline-size: 11em;
  }
  .num {
    text-align: end;
    white-space: nowrap;
  }
  thead .num {
    min-inline-size: 6em;
    white-space: normal;
  }
  tbody .hovered > *,
  tbody tr:not(.group):hover > * {
    background: var(--_tint);
  }
  tbody .own > *,
  tbody .selected > *,
  tbody .own:hover > * {
    font-weight: 600;
    color: var(--_accent);
    background: var(--_atint);
  }
  @container (max-width: 28em) {
    tbody th {
      min-inline-size: 6.5em;
      max-inline-size: 9em;
    }
    /* remarks stand where one scrolls to: narrow, they would make every row high that is seen without them */
    td:last-child:not(.num) {
      min-inline-size: 40em;
    }
    thead .num {
      min-inline-size: 4.5em;
    }
    th,
    td {
      padding-inline: 0.5em;
    }
  }
  @media print {
    .sieve {
      display: none;
    }
    thead th,
    th:first-child {
      position: static;
    }
    /* paper does not scroll: every column must fit */
    th,
    td,
    thead .num,
    tbody th,
    td:not(.num) {
      min-inline-size: 0;
      padding-inline: 0.4em;
      white-space: normal;
    }
    thead button {
      display: contents;
    }
    thead button::after {
      content: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
