import { css } from 'lit';

/** Buttons and where the keyboard stands. */
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
  .tools > button {
    white-space: nowrap;
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
  }
  button + .menu {
    border-inline-start: 1px solid var(--_rule);
    padding-inline-start: 0.25em;
  }
  :is(button, a, input, .scroll):focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 4px;
  }
  @container (max-width: 17em) {
    .tools {
      grid-area: auto / 1 / auto / -1;
    }
    .kicker {
      grid-column-end: -1;
    }
  }
`;
