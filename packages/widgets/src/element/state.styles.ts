import { css } from 'lit';

/** The wait and what stands in the element meanwhile; then what paper and fingers need, which overrides the rest. */
export const stateStyles = css`
  .wait {
    block-size: 14em;
    background:
      repeating-linear-gradient(var(--_tint) 0 0.6em, transparent 0 2em) 0 / 18% 100% no-repeat,
      repeating-linear-gradient(transparent 0 0.25em, var(--_tint) 0 0.35em, transparent 0 2em) 100% / 72% 100% no-repeat;
  }
  .wait,
  .late,
  .later {
    animation: come 0s 0.3s both;
  }
  .later {
    animation-delay: 8s;
  }
  @keyframes come {
    from {
      visibility: hidden;
    }
  }
  .scroll {
    overflow: auto;
  }
  .scroll:has(slot) {
    /* the rest of the room is the frame's */
    max-block-size: calc(var(--danbiet-reserve, var(--_usual, 24em)) - 4em);
  }
  @media (pointer: coarse) {
    button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .scroll {
      overflow: visible;
      max-block-size: none !important;
    }
    a[href]::after {
      content: ' ‹' attr(href) '›';
    }
    :host {
      min-block-size: 0 !important;
    }
    figure {
      display: block;
    }
    [part='title'],
    .kicker,
    .sub,
    .sentence {
      break-after: avoid;
      break-inside: avoid;
    }
    svg,
    .notes p {
      break-inside: avoid;
    }
  }
`;
