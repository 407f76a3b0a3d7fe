import { css } from 'lit';

/** Menu, tooltip and messages: what comes with the handling of a figure. */
export const handlingStyles = css`
  .menu ul {
    position: absolute;
    inset: 100% 0 auto auto;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: calc(100cqi - 1em);
    padding-block: 0.4em;
    list-style: none;
    border: 1px solid var(--_rule2);
    border-radius: 2px;
    background: var(--_ground);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.14);
  }
  li button {
    display: flex;
    justify-content: space-between;
    gap: 2em;
    inline-size: 100%;
    padding: 0.4em 1.2em;
    text-align: start;
    color: var(--_ink);
  }
  li:last-child {
    margin-block-start: 0.4em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_rule);
  }
  li button:hover {
    color: var(--_accent);
    background: var(--_atint);
  }
  small {
    font-size: 0.923em;
    color: var(--_ink3);
  }
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
  .link {
    margin-block-start: 0.6em;
    padding-inline: 0;
  }
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
  .print {
    display: none;
  }
  @media print {
    .link {
      display: none;
    }
    .print {
      display: var(--danbiet-print-table, none);
    }
  }
`;
