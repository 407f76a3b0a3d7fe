import { css } from 'lit';

/** The table view, the wait, messages; then what paper and fingers need, which overrides the rest. */
export const stateStyles = css`
  .box {
    box-sizing: border-box;
    min-block-size: 11em;
    display: flex;
    flex-direction: column;
    justify-content: center;
    align-items: flex-start;
    padding: 1.5em;
    border: 1px solid var(--_rule);
    font-size: 0.875em;
  }
  .head {
    font-size: 1.07em;
    font-weight: 600;
  }
  .wait {
    block-size: 14em;
    background:
      repeating-linear-gradient(var(--_tint) 0 0.6em, transparent 0 2em) 0 / 18% 100% no-repeat,
      repeating-linear-gradient(transparent 0 0.25em, var(--_tint) 0 0.35em, transparent 0 2em) 100% / 72% 100% no-repeat;
  }
  .wait,
  .late,
  .later {
    animation: come 0s 0.3s both;
  }
  .later {
    animation-delay: 8s;
  }
  @keyframes come {
    from {
      visibility: hidden;
    }
  }
  .scroll {
    overflow: auto;
  }
  .scroll:has(slot) {
    max-block-size: var(--danbiet-reserve, 24em);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  th,
  td {
    padding: 0.45em 0.75em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_rule);
  }
  thead th {
    vertical-align: bottom;
    border-color: var(--_ink);
  }
  tbody th {
    min-inline-size: 8em;
    font-weight: 400;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  .num {
    text-align: end;
    white-space: nowrap;
  }
  .own > * {
    font-weight: 600;
    color: var(--_accent);
    background: var(--_atint);
  }
  .print {
    display: none;
  }
  @media (pointer: coarse) {
    button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media print {
    .tools,
    .link {
      display: none;
    }
    .scroll {
      overflow: visible;
      max-block-size: none !important;
    }
    .print {
      display: var(--danbiet-print-table, none);
    }
    a[href]::after {
      content: ' ‹' attr(href) '›';
    }
    tr,
    svg {
      break-inside: avoid;
    }
  }
`;
