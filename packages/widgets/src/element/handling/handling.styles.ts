import { css } from 'lit';

/** Tooltip, and the table on paper: what comes with the handling of a figure. */
export const handlingStyles = css`
  [part='tooltip'] {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    padding: 0.6em 0.9em;
    font-size: 0.8125em;
    color: var(--_ink2);
    border: 1px solid var(--_rule2);
    border-block-start: 2px solid var(--_ink);
    border-radius: 0 0 2px 2px;
    background: var(--_ground);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.14);
  }
  [part='tooltip'] strong {
    color: var(--_ink);
  }
  [part='tooltip'],
  .p-ring {
    scroll-margin: 0.75em;
  }
  .print {
    display: none;
  }
  @media print {
    .print {
      display: var(--danbiet-print-table, none);
    }
  }
`;
