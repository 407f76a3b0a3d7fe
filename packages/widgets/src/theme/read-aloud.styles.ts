import { css } from 'lit';

/** `.sr`: what is read aloud and not seen. */
export const readAloudStyles = css`
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
