import { css } from 'lit';

/** Buttons, menu, links and tooltip. */
export const controlStyles = css`
  .tools {
    grid-area: 1 / 2;
    display: flex;
    gap: 0.25em;
    font-size: 0.8125em;
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 0.25em 0.6em;
    text-align: center;
    color: var(--_ink2);
    border-block-end: 2px solid transparent;
    cursor: pointer;
  }
  button:hover,
  [aria-pressed='true'] {
    color: var(--_ink);
  }
  [aria-pressed='true'] {
    font-weight: 600;
    border-color: var(--_accent);
  }
  .menu {
    position: relative;
    border-inline-start: 1px solid var(--_rule);
    padding-inline-start: 0.25em;
  }
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
    max-inline-size: min(22em, 100%);
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
  :is(button, a, .scroll):focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 4px;
  }
`;
