import { css, unsafeCSS } from 'lit';
import { FONT } from '../theme/font.js';
import { readAloudStyles } from '../theme/read-aloud.styles.js';

/**
 * The frame in its letters, rules and spaces. Sizes are in em of the host, 16 px at least; colours come from the
 * drawing's stylesheet (`--_ink` …), which the page may set by `--danbiet-*`.
 */
export const frameStyles = css`
  ${readAloudStyles}
  :host {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    direction: ltr;
    container-type: inline-size;
    min-block-size: var(--danbiet-reserve, var(--_usual, 24em));
    margin-block-end: 2.5em;
    font: max(16px, 1em) / 1.5 var(--danbiet-font, ${unsafeCSS(FONT)});
    font-variant-numeric: lining-nums tabular-nums;
    color: var(--_ink);
    overflow-wrap: break-word;
  }
  :host(:state(settled)) {
    min-block-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  figure,
  p,
  ul,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  strong,
  th,
  [part='title'] {
    font-weight: 600;
  }
  figure {
    display: grid;
    grid-template-columns: 1fr auto;
    border-block-start: 2px solid var(--_top);
    padding-block-start: 0.375em;
  }
  figure > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .kicker {
    grid-area: 1 / 1;
    align-self: center;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    min-block-size: 2.25em;
    font-size: 0.8125em;
    color: var(--_ink2);
  }
  .ticks {
    block-size: 0.85em;
    fill: var(--_rule2);
    opacity: 0.9;
  }
  .lit {
    fill: var(--_accent);
  }
  [part='title'] {
    max-inline-size: 40em;
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: balance;
  }
  .sub,
  .sentence {
    max-inline-size: 46em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .sub {
    margin-block-start: 0.25em;
    color: var(--_ink2);
  }
  .unbroken {
    white-space: nowrap;
  }
  .sentence:not(:empty) {
    margin-block-start: 0.25em;
  }
  .body {
    position: relative;
    margin-block-start: 1em;
  }
  .body > svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    outline: 0;
  }
  [data-mark] {
    cursor: pointer;
  }
  .notes {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
    color: var(--_ink2);
  }
  .notes,
  .small {
    font-size: 0.75em;
    line-height: 1.55;
  }
  .notes p,
  .small,
  ::slotted([slot='note']),
  ::slotted([slot='source']) {
    max-inline-size: 62em;
    margin-block: 0.25em 0;
  }
  .notes strong {
    color: var(--_ink);
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container (min-width: 28em) {
    [part='title']:first-child {
      /* beside the controls, where nothing stands above it */
      grid-area: 1 / 1;
      align-self: center;
    }
  }
  @container (max-width: 28em) {
    [part='title'] {
      font-size: 1.125em;
    }
    .sub,
    .sentence {
      font-size: 0.875em;
    }
  }
`;
