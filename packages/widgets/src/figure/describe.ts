import { areaCount, mottoText, periodText, SYNTHETIC, type Area, type Dataset, type Indicator, type Lang, type Observation, type Period } from '@danbiet/core';
import { figureWords } from '../messages/figure/words.js';
import type { Figure, SourceLine } from './figure.js';
import { capital, startsLow } from './first-letter.js';

/** What a figure shows, as far as its headings say it. */
export interface Subject {
  readonly indicator: Indicator;
  readonly period: Period;
  /** Several periods in words, in place of the one: `2011–2024`. */
  readonly span?: string | null;
  /** The chosen areas, of one level. */
  readonly areas: readonly Area[];
  /** The part of each area that the figures cover, '' for the whole. */
  readonly scope: string;
  readonly synthetic: boolean;
}

/** `PAPI (CECODES, UNDP)` → `PAPI`; the source line names the bodies. */
const shortName = (publisher: string | null) => publisher?.replace(/ \(.*\)$/, '') ?? '';

/** A period that no line ends in: `6 tháng đầu năm 2023` may only break after "đầu". */
const unbroken = (period: string) => period.replace(/(?<=\d) (?=tháng|\p{Lu})| (?=[\dIVX])/gu, '\u00a0');

/** The denominator in words: by the counts that a share is made of, by its definition, or by its unit. */
function unitInWords(indicator: Indicator, dataset: Dataset, lang: Lang): string[] {
  const words = figureWords(lang);
  const [numerator, denominator] = [indicator.numerator, indicator.denominator].map((id) => dataset.indicators.get(id ?? '')?.label[lang]);
  const defined = indicator.definition[lang] === indicator.label[lang] ? [] : [indicator.definition[lang].replace(/\.$/, '')];
  if (indicator.kind === 'share') return numerator && denominator ? [words.ratio(numerator, startsLow(denominator))] : defined;
  return indicator.unit[lang] === '' ? defined : [...defined, words.unit(indicator.unit[lang])].filter(Boolean);
}

/** The headings of a figure: kicker, title and subtitle. */
export function headings({ indicator, period, span = null, areas, scope, synthetic }: Subject, dataset: Dataset, lang: Lang): Pick<Figure, 'kicker' | 'motto' | 'title' | 'subtitle' | 'synthetic'> {
  const words = figureWords(lang);
  const [first] = areas;
  const set = areas.length === 1 ? (first?.name[lang] ?? '') : areaCount({ count: areas.length, level: first?.level ?? 'unknown' })[lang];
  const title = words.title(indicator.label[lang], set, unbroken(span ?? periodText(period, lang)));
  return {
    kicker: [mottoText(indicator.motto, lang), shortName(indicator.publisher)].filter(Boolean).join(' · ') || null,
    motto: indicator.motto,
    title: synthetic ? `${title}\u00a0· ${words.synthetic}` : title,
    subtitle: capital([...unitInWords(indicator, dataset, lang), scope && words.scope(scope), words.boundaries(first?.level === 'province' ? first.vintage : null)].filter(Boolean).join('; ')),
    synthetic,
  };
}

/** An address that may be linked: `http:`, `https:` or relative; anything else, also a script, is only text. */
export function safeLink(url: string | null): string | null {
  if (url === null || url.trim() === '') return null;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  // browsers drop tabs and line ends inside a scheme, so an address with any is not taken
  return (scheme === undefined || scheme === 'http' || scheme === 'https') && !/\p{Cc}/u.test(url) ? url.trim() : null;
}

/** The publications behind some figures, each once, in the order in which the figures name them; that they are made up is said in the figure's language. */
export function sourcesOf(observations: readonly Observation[], lang: Lang): readonly SourceLine[] {
  const lines = new Map<string, SourceLine>();
  // figures of one file mostly name one and the same object
  for (const { title, reporter, date, url } of new Set(observations.flatMap(({ sources }) => sources))) {
    const name = title ?? reporter ?? url;
    if (name !== null) lines.set(JSON.stringify([name, date, url]), { title: name === SYNTHETIC.vi ? SYNTHETIC[lang] : name, date, url: safeLink(url) });
  }
  return [...lines.values()];
}
