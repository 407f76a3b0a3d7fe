import { css } from 'lit';

/** The open menu. */
export const menuStyles = css`
  .menu ul {
    position: absolute;
    inset: 100% 0 auto auto;
    /* above the head of a table, which stands at 3 */
    z-index: 4;
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
`;
