import { css, unsafeCSS } from 'lit';
import { FONT } from '../theme/font.js';

/** Form controls in one row where there is room, in hairlines and the letters of the figures. */
export const pickerStyles = css`
  :host {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    container-type: inline-size;
    box-sizing: border-box;
    min-block-size: var(--danbiet-reserve, var(--_usual, 5.5em));
    margin-block-end: 1.5em;
    font: max(16px, 1em) / 1.5 var(--danbiet-font, ${unsafeCSS(FONT)});
    color: var(--_ink);
  }
  :host([hidden]) {
    display: none;
  }
  .controls {
    display: grid;
    grid-template-columns: minmax(12em, 1.6fr) minmax(8em, 0.8fr) minmax(16em, 1.1fr) minmax(10em, 1fr);
    gap: 0.75em 1em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_rule);
  }
  label {
    min-inline-size: 0;
    font-size: 0.8125em;
    color: var(--_ink2);
  }
  select,
  input,
  button {
    box-sizing: border-box;
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_rule2);
    border-radius: 2px;
  }
  select,
  [type='search'] {
    display: block;
    inline-size: 100%;
    min-block-size: 2.6em;
    margin-block-start: 0.15em;
    padding: 0.3em 0.5em;
    font-size: 1.077em;
  }
  select:disabled {
    color: var(--_ink3);
  }
  fieldset {
    min-inline-size: 0;
    margin: 1em 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block: 0.4em 0.6em;
  }
  .find label {
    flex: 1 1 16em;
    max-inline-size: 26em;
  }
  button {
    min-block-size: 2.6em;
    padding-inline: 0.9em;
    font-size: 0.875em;
    cursor: pointer;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    gap: 0 1em;
    max-block-size: 19em;
    margin: 0;
    padding: 4px;
    overflow: auto;
    list-style: none;
  }
  li label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 28px;
    font-size: 0.875em;
    color: var(--_ink);
    cursor: pointer;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .hint {
    margin: 0.4em 0 0;
    font-size: 0.75em;
    color: var(--_ink2);
  }
  :is(select, input, button, ul):focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (max-width: 50em) {
    .controls {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 28em) {
    .controls {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    select,
    [type='search'],
    button,
    li label {
      min-block-size: 44px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
