import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../messages/frame/words.js';

/**
 * Shown while there is nothing to draw yet: nothing for 300 ms, then the shape of a chart, then word that the server is slow.
 *
 * @param busy whether an answer is waited for: of a server that was not asked nothing is said
 */
export const loading = (words: FrameWords, busy: boolean): TemplateResult => html`<div class="wait" aria-hidden="true"></div>
  <p class="small late">${words.loading}${busy ? html` <span class="later">${words.slow}</span>` : nothing}</p>`;

/** What stands in the element, readable until the figure is drawn. */
export const written = (words: FrameWords): TemplateResult => html`<div class="scroll" role="region" aria-label=${words.table} tabindex="0"><slot></slot></div>`;

/**
 * What is shown while there is no figure, and what stands in the element beside it.
 *
 * @param busy whether an answer is waited for
 * @param said what went wrong; null while nothing did
 * @param fallback whether something readable stands in the element
 */
export const instead = (words: FrameWords, busy: boolean, said: TemplateResult | null, fallback: boolean): TemplateResult => html`${said ?? (fallback ? nothing : loading(words, busy))}${fallback ? written(words) : nothing}`;
