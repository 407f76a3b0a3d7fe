import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../messages/frame/words.js';
import type { DataLoader } from './data-loader.js';

/**
 * Shown while there is nothing to draw yet: nothing for 300 ms, then the shape of a chart, then word that the server is slow.
 *
 * @param busy whether an answer is waited for: of a server that was not asked nothing is said
 * @param fed whether there are data, or an answer is waited for: a page that gives none is told so after the same time
 */
export const loading = (words: FrameWords, busy: boolean, fed = true): TemplateResult => html`<div class="wait" aria-hidden="true"></div>
  ${fed ? html`<p class="small late">${words.loading}${busy ? html` <span class="later">${words.slow}</span>` : nothing}</p>` : html`<p class="small later">${words.unfed}</p>`}`;

/** What stands in the element, readable until the figure is drawn. */
export const written = (words: FrameWords): TemplateResult => html`<div class="scroll" role="region" aria-label=${words.table} tabindex="0"><slot></slot></div>`;

/**
 * What is shown while there is no figure, and what stands in the element beside it.
 *
 * @param loader whether an answer is waited for, or data are there
 * @param said what went wrong; null while nothing did
 * @param fallback whether something readable stands in the element
 */
export const instead = (words: FrameWords, { busy, dataset }: Pick<DataLoader, 'busy' | 'dataset'>, said: TemplateResult | null, fallback: boolean): TemplateResult => html`${said ?? (fallback ? nothing : loading(words, busy, busy || dataset !== null))}${fallback ? written(words) : nothing}`;
