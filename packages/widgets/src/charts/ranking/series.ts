import { areaCount, benchmarkLevel, compareVi, formatLevel, isPercent, periodText, rank, saidOnce, type BenchmarkLevel, type Dataset, type Indicator, type Issue, type Lang, type Outcome } from '@danbiet/core';
import { capital, headings, resolveChoice, sourcesOf, whenAsked, type Choice } from '../../figure/index.js';
import { rankingWords } from '../../messages/ranking/words.js';
import { domainOf } from './domain.js';
import { rankingNotes } from './notes.js';
import type { RankingOptions } from './options.js';
import type { FoldWords, Level, RankingSeries } from './ranking-series.js';
import { rankingRow } from './row.js';
import { rankingSentenceOf } from './sentence.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';
import { rankingTable } from './table.js';

/** How many areas stand at either end before the middle folds, unless said otherwise. */
const SHOW = 8;

const AMOUNTS: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);

/** The order of the rows: by value as core ranks them, by name, or by region and value within it. Areas without a number come last, in each region too. */
function ordered(entries: readonly RankingEntry[], sort: RankingSubject['sort'], dataset: Dataset, lang: Lang): RankingEntry[] {
  const regionOf = ({ area }: RankingEntry) => dataset.areas.get(area.region ?? '')?.id ?? '\uffff';
  if (sort === 'name') return [...entries].sort((a, b) => Number(hasValue(b)) - Number(hasValue(a)) || compareVi(a.area.name[lang], b.area.name[lang]));
  if (sort === 'region') return [...entries].sort((a, b) => compareVi(regionOf(a), regionOf(b)));
  return [...entries];
}

type BenchmarkTerms = Pick<ReturnType<typeof resolveChoice>, 'indicator' | 'period' | 'areas' | 'scope'>;

/** The line to compare with. A line that was not asked for and cannot be drawn is no issue, but that a published figure is none is. */
function levelOf(dataset: Dataset, choice: BenchmarkTerms, indicator: Indicator, asked: RankingOptions['benchmark']): { readonly benchmark: BenchmarkLevel | null; readonly issues: readonly Issue[] } {
  if (asked === 'none') return { benchmark: null, issues: [] };
  const { result, issues } = benchmarkLevel(dataset, { ...choice, against: asked ?? 'nation' });
  // a published total is no level: every area is a part of it
  const total = result?.kind === 'published' && indicator.aggregation.area === 'sum';
  if (result === null || total) return { benchmark: null, issues: asked === undefined ? issues.filter(({ severity }) => severity === 'info') : issues };
  return { benchmark: result, issues };
}

function foldWords(lang: Lang, level: Parameters<typeof areaCount>[0]['level']): FoldWords {
  const { rank: head, folded, opened, silent, toOpen, toOpenSilent, toClose, stillFolded, foldLabel } = rankingWords(lang);
  const count = (n: number) => areaCount({ count: n, level })[lang];
  return { rank: head, folded: (n) => folded(count(n)), opened: (n) => opened(count(n)), silent: (n) => silent(count(n)), toOpen, toOpenSilent, toClose, stillFolded, label: foldLabel };
}

/**
 * Everything that a ranking says and shows, from a dataset: pure, in one language.
 *
 * @returns result null with the issues of core's `rank` when the choice means nothing or nothing has a value; issues
 *   beside a result say what could not be compared and stand in the notes too
 */
export function rankingSeries(dataset: Dataset, choice: Choice, options: RankingOptions, lang: Lang): Outcome<RankingSeries> {
  const { highlight, ...resolved } = resolveChoice(dataset, choice);
  const { result: ranked, issues } = rank(dataset, resolved);
  if (ranked === null) return { result: null, issues };
  // one area alone is not the first of anything, nor is the only one that has a value
  const ranking = ranked.entries.length > 1 ? ranked : { ...ranked, entries: ranked.entries.map((entry) => ({ ...entry, rank: null })) };
  const { indicator, period } = ranking;
  const level = levelOf(dataset, resolved, indicator, options.benchmark);
  const mode = options.mode ?? (AMOUNTS.has(indicator.kind) ? 'bar' : 'dot');
  const sort = options.sort ?? 'value';
  const areas = [...ranking.entries, ...ranking.missing].map(({ area }) => area);
  const line = level.benchmark ? rankingWords(lang).level(level.benchmark.kind, level.benchmark.label[lang], formatLevel(level.benchmark, indicator, lang).text) : '';
  const subject: RankingSubject = { dataset, lang, indicator, ranking, benchmark: level.benchmark, line, when: periodText(period, lang), areas, own: highlight, mode, sort };

  const entries = ordered([...ranking.entries, ...ranking.missing], sort, dataset, lang);
  const rows = entries.map((entry) => rankingRow(entry, subject));
  const percent = isPercent(indicator);
  const domain = domainOf(rows, level.benchmark?.value ?? null, mode, percent);
  const nation = dataset.observations().filter((one) => level.benchmark?.kind.startsWith('publish') && one.area === 'VN' && one.indicator === indicator.id && one.period === period.id);
  const said = saidOnce([...issues, ...level.issues]);
  const table = whenAsked(() => rankingTable(subject, rows, entries));
  return {
    issues: said,
    result: {
      ...headings({ indicator, period, areas, scope: resolved.scope, synthetic: dataset.synthetic }, dataset, lang),
      sentence: rankingSentenceOf(subject, entries),
      notes: rankingNotes(subject, rows, entries, domain, percent, choice.areas !== null, said),
      sources: sourcesOf([...entries.flatMap(({ observation }) => observation ?? []), ...nation], lang),
      get table() {
        return table();
      },
      lang,
      mode,
      sort,
      show: options.show ?? SHOW,
      rows,
      level: level.benchmark && levelLine(level.benchmark, subject),
      domain,
      percent,
      words: foldWords(lang, areas[0]?.level ?? 'unknown'),
    },
  };
}

function levelLine(level: BenchmarkLevel, { indicator, lang }: RankingSubject): Level {
  const { text, plain } = formatLevel(level, indicator, lang);
  return { at: Number(plain), label: `${capital(level.label[lang])}: ${text}` };
}
