import { css } from 'lit';

/** What is said in place of a figure. */
export const failureStyles = css`
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
  @media print {
    .link {
      display: none;
    }
  }
`;
