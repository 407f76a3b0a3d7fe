import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Issue, Lang } from '@danbiet/core';
import { failureWords } from '../../messages/failure/words.js';
import type { DataError } from '../data-error.js';
import { dress } from '../dress.js';
import { failureStyles } from './failure.styles.js';

export { leftOut } from './left-out.js';

/** What stands in place of a figure, and what it needs to say. */
export interface NoFigure {
  readonly lang: Lang;
  readonly error: DataError | null;
  /** Why the choice gives no figure. */
  readonly refusal: readonly Issue[];
  /** Whether something readable stands in the element. */
  readonly fallback: boolean;
  readonly retry: () => void;
  /** What stands under the words. */
  readonly under: unknown;
}

/** Give an element the styles of what is said in place of its figure. */
export const dressFor = (element: LitElement): void => dress(element, failureStyles);

/** The headline of a figure that is not there. */
export const headline = (lang: Lang, error: DataError | null): string => failureWords(lang)[error ? 'notLoaded' : 'empty'];

/** What went wrong, or why the choice gives no figure, in place of a chart. */
export function failure({ lang, error, refusal, fallback, retry, under }: NoFigure): TemplateResult {
  const words = failureWords(lang);
  const said = (error?.issues ?? refusal).filter(({ severity }) => severity === 'error').slice(0, 2);
  const sentences = said.flatMap(({ message, suggestion }) => [message, suggestion].flatMap((text) => text?.[lang] ?? []));
  if (!error) return html`${box(words.empty, sentences)}${under}`;
  const read = [...(sentences.length > 0 ? sentences : [words.failures[error.code]]), ...(fallback ? [words.tableStays] : [])];
  return html`${box(words.notLoaded, read, html`<button class="link" @click=${retry}>${words.retry}</button>`)}
    <p class="small" part="note">${words.hint(words.hints[error.code], error.code)}</p>${under}`;
}

/** A headline and sentences in place of a chart. */
const box = (head: string, sentences: readonly string[], action: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<div class="box"><p class="head">${head}</p>${sentences.map((sentence) => html`<p>${sentence}</p>`)}${action}</div>`;
