import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Dataset, Lang, Motto } from '@danbiet/core';
import type { Figure, Note } from '../figure/index.js';
import { english as englishWords } from '../messages/english.js';
import type { FrameWords } from '../messages/frame/words.js';
import { shortName } from './chosen.js';
import { unbroken } from './unbroken.js';

const PARTS: readonly Motto[] = ['know', 'discuss', 'do', 'inspect', 'supervise', 'benefit'];

/** The six parts of the motto as ticks, the one that an indicator serves lit. Decoration: the words stand beside it. */
const ticks = (motto: Motto): TemplateResult =>
  html`<svg class="ticks" viewBox="0 0 23 12" aria-hidden="true">${PARTS.map((part, i) => svg`<rect class=${part === motto ? 'lit' : ''} x=${i * 4} width="3" height="12" />`)}</svg>`;

type Level = 1 | 2 | 3 | 4 | 5 | 6;

const HEADINGS: Readonly<Record<Level, (text: unknown) => TemplateResult>> = {
  1: (text) => html`<h1 part="title"><slot name="title">${text}</slot></h1>`,
  2: (text) => html`<h2 part="title"><slot name="title">${text}</slot></h2>`,
  3: (text) => html`<h3 part="title"><slot name="title">${text}</slot></h3>`,
  4: (text) => html`<h4 part="title"><slot name="title">${text}</slot></h4>`,
  5: (text) => html`<h5 part="title"><slot name="title">${text}</slot></h5>`,
  6: (text) => html`<h6 part="title"><slot name="title">${text}</slot></h6>`,
};

/** Only pages are linked: what a data file names may be anything. */
const isPage = (url: string | null): url is string => url !== null && /^(?:https?:|[^:]*$)/i.test(url);

/** What stands in a frame. */
export interface Frame {
  readonly words: FrameWords;
  readonly lang: Lang;
  /** What is shown, or null. */
  readonly dataset: Dataset | null;
  /** What is said of the data beside what the figure says of itself; null for nothing. */
  readonly remark: Note | null | undefined;
  /** Null while there is nothing to say. */
  readonly figure: Figure | null;
  /** The embedder's own title, or null; the figure's own then stands before the subtitle. */
  readonly caption: string | null;
  /** True when the title is written in the page (slot `title`). */
  readonly titled: boolean;
  readonly level: number;
  readonly busy: boolean;
  /** True while nothing is known. What is then shown shares no element with what comes, so that nothing is seen to move. */
  readonly quiet: boolean;
  /** The label of made-up figures, or null. */
  readonly synthetic: string | null;
  readonly toolbar: TemplateResult | typeof nothing;
  /** Chart, table, or what is said in place of them. */
  readonly body: TemplateResult;
}

/** The figure around every chart: heading first, then the controls, then the marks, then notes and sources. */
export function frame({ words, lang, dataset, remark, figure, caption, titled, level, busy, quiet, synthetic, toolbar, body }: Frame): TemplateResult {
  const english = lang === 'en' && dataset && englishWords();
  const said = (text: string) => (english ? english.vietnameseParts(text, dataset).map((part, i) => (i % 2 > 0 ? html`<span lang="vi">${unbroken(part)}</span>` : unbroken(part))) : unbroken(text));
  const title = caption ?? figure?.title ?? '';
  const sub = figure && (title === figure.title && !titled ? [figure.subtitle] : [figure.title, figure.subtitle]).filter(Boolean).join('. ');
  return html`<figure part="frame" lang=${lang} aria-label=${shortName(title) || nothing} aria-describedby="sentence" aria-busy=${busy}>
    ${quiet || figure?.kicker || synthetic ? html`<p class="kicker">${figure?.kicker ? html`${ticks(figure.motto)}${figure.kicker}` : nothing}${synthetic === null ? nothing : html`<strong>${synthetic}</strong>`}</p>` : nothing}
    ${title || titled ? HEADINGS[Math.min(Math.max(Math.trunc(level) || 3, 1), 6) as Level](unbroken(title)) : nothing} ${sub ? html`<p class="sub">${said(sub)}</p>` : nothing}
    <p class="sentence" id="sentence">${figure && said(figure.sentence)}</p>
    ${toolbar}
    ${quiet
      ? html`<div class="body">${body}</div>`
      : html`<div class="body">${body}</div>
          <div class="notes">
      ${(figure ? [...figure.notes, ...(remark ? [remark] : [])] : []).map(({ strong, text }) => html`<p part="note">${strong === null ? nothing : html`<strong>${unbroken(strong)}</strong> `}${said(text)}</p>`)}<slot name="note"></slot>
      ${figure && figure.sources.length > 0
        ? html`<p part="source">
            ${words.source}${figure.sources.map(
              ({ title: name, date, url }, i) => html`${i > 0 ? '; ' : ''}${isPage(url) ? html`<a href=${url}>${said(name)}</a>` : said(name)}${date === null ? '' : ` (${date})`}`,
            )}.
          </p>`
        : nothing}<slot name="source"></slot>
    </div>`}
  </figure>`;
}
