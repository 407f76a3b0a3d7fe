import { LitElement, html, type TemplateResult } from 'lit';
import { aboutStyles } from './about.styles.js';

/**
 * Says which library draws a page's figures, and in which version.
 *
 * @summary The library's name and version.
 * @csspart text - the line of text
 */
export class DanbietAbout extends LitElement {
  static override styles = aboutStyles;

  /** The version of the library, e.g. `0.1.0`. */
  static readonly version = '0.1.0';

  override render(): TemplateResult {
    return html`<span part="text">Dân Biết ${DanbietAbout.version}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-about': DanbietAbout;
  }
}
