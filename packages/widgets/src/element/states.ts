import { html, nothing, type TemplateResult } from 'lit';
import type { Issue, Lang } from '@danbiet/core';
import type { FrameWords } from '../messages/frame/words.js';
import type { DataError } from './data-error.js';

/** Shown while data are on their way: nothing for 300 ms, then the shape of a chart, then word that the server is slow. */
export const loading = (words: FrameWords): TemplateResult => html`<div class="wait" aria-hidden="true"></div>
  <p class="small late">${words.loading} <span class="later">${words.slow}</span></p>`;

/** What stands in place of a figure, and what it needs to say. */
export interface NoFigure {
  readonly words: FrameWords;
  readonly lang: Lang;
  readonly error: DataError | null;
  /** Why the choice gives no figure. */
  readonly refusal: readonly Issue[];
  /** Whether something readable stands in the element. */
  readonly fallback: boolean;
  readonly retry: () => void;
}

/** What is shown while there is no figure: what went wrong, or a shape of what comes; and what stands in the element. */
export function instead({ words, lang, error, refusal, fallback, retry }: NoFigure): TemplateResult {
  const said = (error?.issues ?? refusal).filter(({ severity }) => severity === 'error').slice(0, 2);
  const sentences = said.flatMap(({ message, suggestion }) => [message, suggestion].flatMap((text) => text?.[lang] ?? []));
  const state = error
    ? html`${box(words.notLoaded, [...(sentences.length > 0 ? sentences : [words.failures[error.code]]), ...(fallback ? [words.tableStays] : [])], html`<button class="link" @click=${retry}>${words.retry}</button>`)}
        <p class="small" part="note">${words.hint(words.hints[error.code], error.code)}</p>`
    : refusal.length > 0
      ? box(words.empty, sentences)
      : fallback
        ? nothing
        : loading(words);
  return html`${state}${fallback ? html`<div class="scroll" role="region" aria-label=${words.table} tabindex="0"><slot></slot></div>` : nothing}`;
}

/** A headline and sentences in place of a chart. */
const box = (head: string, sentences: readonly string[], action: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<div class="box"><p class="head">${head}</p>${sentences.map((sentence) => html`<p>${sentence}</p>`)}${action}</div>`;
