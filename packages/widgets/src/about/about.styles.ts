import { css } from 'lit';

/** Small print in the host page's own letters. */
export const aboutStyles = css`
  :host {
    display: inline-block;
    font-size: 0.75em;
    line-height: 1.55;
  }

  :host([hidden]) {
    display: none;
  }
`;
