import { css } from 'lit';

/**
 * The number stands before the sentence, and the title is a label: six of them fit in a row. Only the title stands above
 * the number, and has two lines where it may need them: so the numbers of a row stand in one line.
 */
export const headlineStyles = css`
  :host {
    --_usual: 16em;
    margin-block-end: 1.5em;
  }
  figure {
    border-block-start-width: 1px;
    border-color: var(--_rule2);
  }
  [part='title'],
  [part='title']:first-child {
    /* beside the controls */
    grid-area: 1 / 1;
    align-self: auto;
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .kicker {
    order: 2;
    grid-area: auto / 1 / auto / -1;
    min-block-size: 2em;
  }
  .sub {
    order: 2;
    font-size: 0.75em;
    line-height: 1.55;
  }
  .tools {
    grid-area: 1 / 2;
    align-self: start;
  }
  .body {
    order: 1;
    margin-block-start: 0.5em;
  }
  .sentence {
    order: 2;
    font-size: 0.8125em;
    color: var(--_ink2);
  }
  .notes {
    order: 3;
    margin-block-start: 0.6em;
  }
  @container (max-width: 36em) {
    [part='title'] {
      min-block-size: 3em;
    }
    .sub {
      font-size: 0.75em;
    }
    .sentence {
      font-size: 0.8125em;
    }
  }
  @media print {
    /* small enough to stand whole on a page, so the order of the screen can stay */
    figure {
      display: grid;
      break-inside: avoid;
    }
  }
`;
