import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../messages/frame/words.js';

/** Shown while data are on their way: nothing for 300 ms, then the shape of a chart, then word that the server is slow. */
export const loading = (words: FrameWords): TemplateResult => html`<div class="wait" aria-hidden="true"></div>
  <p class="small late">${words.loading} <span class="later">${words.slow}</span></p>`;

/** What stands in the element, readable until the figure is drawn. */
export const written = (words: FrameWords): TemplateResult => html`<div class="scroll" role="region" aria-label=${words.table} tabindex="0"><slot></slot></div>`;

/**
 * What is shown while there is no figure, and what stands in the element beside it.
 *
 * @param said what went wrong; null while nothing did
 * @param fallback whether something readable stands in the element
 */
export const instead = (words: FrameWords, said: TemplateResult | null, fallback: boolean): TemplateResult => html`${said ?? (fallback ? nothing : loading(words))}${fallback ? written(words) : nothing}`;
