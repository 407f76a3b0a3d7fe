import type { AreaLevel, Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { AbsentAreasParams, AreaCountParams, BenchmarkLabelParams, BenchmarkRefusedParams, Gap, GapsTextParams, KnownParams, NamesParams, NothingParams, RankingTextParams } from '../compare.js';
import { periodInWords } from '../period-in-words.js';
import { list, many, noun, ofMany, shortName, who } from './lists.js';
import * as periods from './periods.js';

export const INTERVAL_NOTE = 'The confidence interval shows how far chance alone would move the figure if the process were repeated; it is not a sampling error';
export const SAME_REGION = 'same region';
const SCORE_NOTE = 'Ordered by score for easier reading; the source publishes no margin of error, so this is not a ranking';
const ORDER_NOTE = 'Ordered by value for easier reading; the data do not say how these figures came about, so this is not a ranking';

/** What is said of one area, and of several. */
const REASON: Record<Gap['reason'], readonly [one: string, several: string]> = {
  silent: ['has no figure yet', 'have no figure yet'],
  not_reported: ['did not report', 'did not report'],
  not_applicable: ['is marked not applicable', 'are marked not applicable'],
  not_due: ['is not yet due', 'are not yet due'],
  suppressed: ['is suppressed', 'are suppressed'],
  refused: ['gave a figure that cannot be used', 'gave figures that cannot be used'],
  qualitative: ['answered in words only', 'answered in words only'],
  ambiguous: ['gave an unclear figure', 'gave unclear figures'],
  reported: ['gave no number', 'gave no number'],
  provisional: ['gave no number', 'gave no number'],
  estimated: ['gave no number', 'gave no number'],
  derived: ['gave no number', 'gave no number'],
};

const listIds = (ids: readonly string[]) => (ids.length > 6 ? `${ids.slice(0, 6).join(', ')}…` : ids.join(', '));

function coverageText({ coverage: { reported, total }, gaps, level }: RankingTextParams): string {
  const parts = [`${reported * 2 < total ? 'only ' : ''}${ofMany(reported, total, level)} ${reported === 1 ? 'has' : 'have'} a figure`];
  for (const { reason, names } of gaps) parts.push(`${who(names, level)} ${REASON[reason][names.length === 1 ? 0 : 1]}`);
  return parts.join(', ');
}

export const areaCount = ({ count, level }: AreaCountParams): string => many(count, level);

export const gapsText = ({ gaps, level }: GapsTextParams): string => gaps.map(({ reason, names }) => `${list(names, level)} ${REASON[reason][names.length === 1 ? 0 : 1]}`).join('; ');

export function rankingText(p: RankingTextParams): string {
  const { first, last, level, near } = p;
  const source = p.publisher !== null && p.mode === 'score' ? `According to ${shortName(p.publisher)}, ` : '';
  const [top, bottom] = p.order === 'descending' ? ['highest', 'lowest'] : ['lowest', 'highest'];
  const figure = p.score ? 'score' : 'figure';
  const end = ({ names, value }: { names: readonly Text[]; value: Text }, rank: string) =>
    names.length > 1 ? `${list(names, level)} share the ${rank} ${figure}, ${value.en}` : `${list(names, level)} has the ${rank} ${figure}, ${value.en}`;
  const sentences: string[] = [];
  if (last === null) {
    const all = first.names.length;
    const head = all === 1 ? `${source}${list(first.names, level)} alone has a figure: ${first.value.en}` : `${source}${source === '' ? 'All' : 'all'} ${many(all, level)} with figures stand at ${first.value.en}`;
    sentences.push(p.coverage.total === 1 ? `${source}${list(first.names, level)}: ${first.value.en}` : `${head}; ${coverageText(p)}`);
  } else {
    const doubt = {
      plain: '',
      apart: `, clearly apart from the other ${noun(2, level)}${p.allTested ? '' : ' that have an interval'}`,
      some_alike: `, but cannot be told apart from ${list(near, level)}`,
      all_alike: `, but cannot be told apart from ${near.length > 3 ? `any other with ${p.allTested ? 'a figure' : 'an interval'}` : list(near, level)}`,
    }[p.certainty];
    sentences.push(`${source}${end(first, top)}${doubt}${doubt === '' ? ', and' : ';'} ${end(last, bottom)}; ${coverageText(p)}`);
  }
  if (p.mode === 'score') sentences.push(p.score ? SCORE_NOTE : ORDER_NOTE);
  if (p.mode === 'printed' && last !== null) sentences.push('The shares come without enough numerators and denominators to rank them');
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

export function benchmarkLabel({ kind, publisher, level, coverage, region }: BenchmarkLabelParams): string {
  if (kind === 'published') return 'national';
  if (kind === 'publisher') return publisher === null ? 'national' : `national, published by ${shortName(publisher)}`;
  if (kind === 'median') return `Median of ${many(coverage.reported, level)}`;
  return `pooled ${coverage.reported}/${coverage.total}${region === null ? '' : `, ${region.en}`}`;
}

const others = (known: readonly string[], what: string) => (known.length === 0 ? null : `${what}: ${listIds(known)}.`);

export const indicatorAbsent = ({ id, known }: KnownParams): Wording => [`The dataset has no indicator “${id}”, so nothing can be compared.`, others(known, 'Its indicators')];
export const periodAbsent = ({ id, known }: KnownParams): Wording => [`The dataset has no period “${id}”, so nothing can be compared.`, others(known, 'This indicator has figures for')];
export const scopeAbsent = ({ scope, known }: { scope: string; known: readonly string[] }): Wording => [
  scope === '' ? 'There are no figures for whole areas in this period, only for parts of them.' : `There are no figures for the scope “${scope}”.`,
  `Choose one of the scopes: ${listIds(known.map((k) => (k === '' ? 'the whole area' : `“${k}”`)))}.`,
];
export const nothingToCompare = ({ indicator, period, known }: NothingParams): Wording => [`None of the chosen areas has a figure of “${indicator.en}” (${periodInWords(period, periods)}).`, others(known.map((one) => periodInWords(one, periods)), 'Try another period')];
export const areasUnknown = ({ ids, known }: AbsentAreasParams): Wording => [`The dataset has no ${ids[0]?.startsWith('@') ? `list of territorial units ${ids[0].slice(1)}` : `area with the id ${listIds(ids)}`}.`, others(known, 'Ids in the dataset look like')];
export const noAreas = (): Wording => ['No area was chosen.', 'Choose at least one.'];
export const levelsMixed = ({ levels }: { levels: readonly AreaLevel[] }): Wording => [`Areas of different levels are not compared with each other: ${levels.map((level) => noun(2, level)).join('; ')}.`, 'Choose areas of one level.'];
export const vintagesMixed = ({ vintages, given }: { vintages: readonly string[]; given: boolean }): Wording => [
  `The areas ${given ? 'chosen' : 'of the dataset'} belong to different lists of territorial units (${vintages.map((v) => v || 'not stated').join(', ')}), so they cannot be compared with each other.`,
  `Choose areas of one list only: ${vintages.filter((v) => v !== '').join(' or ')}.`,
];
export const areasDropped = ({ names, level }: NamesParams): Wording => [`${list(names, 'unknown')} ${names.length === 1 ? 'does' : 'do'} not stand among ${noun(2, level)} and ${names.length === 1 ? 'was' : 'were'} left out.`, null];
export const smallSuppressed = ({ count, level }: { count: number; level: AreaLevel }): Wording => [`Sensitive indicator: the figures of ${many(count, level)} are suppressed, because counts of 1 to 4 (or figures that reveal them) could point to persons.`, null];
export const boundsUnranked = ({ names, level }: NamesParams): Wording => [`${list(names, level)} published only a limit or an approximate figure (“over”, “under”, “about”): placed by the printed value, without a rank.`, null];
export const intervalsMissing = ({ names, held, level }: NamesParams & { held: number }): Wording => [
  `${list(names, level)} ${names.length === 1 ? 'gives' : 'give'} no usable numerator and denominator, hence no interval and no rank${held > 1 ? `; ranks count only the ${many(held, level)} with an interval` : held > 0 ? '; one alone has an interval' : ''}.`,
  'Add the numerator and denominator of the share.',
];
export const benchmarkRefused = ({ reason, indicator }: BenchmarkRefusedParams): Wording =>
  ({
    not_additive: [`No national figure was published for “${indicator.en}”, and the indicator cannot be pooled from its areas.`, 'Compare with the median of the areas instead.'] as const,
    no_level: [`“${indicator.en}” cannot be pooled from its areas.`, 'Compare with the median of the areas instead.'] as const,
    no_fractions: [`“${indicator.en}” cannot be pooled: no area gives a usable numerator and denominator, and a mean of shares is no common level.`, 'Add numerators and denominators, or compare with the median of the areas.'] as const,
    no_exact: [`The figures for “${indicator.en}” are only limits or approximate, so they have no median.`, null] as const,
    no_region: ['It is not known which region to compare with.', 'Choose an area that belongs to a region and put it first in the list.'] as const,
    alone: [`Only one area gives numerator and denominator of “${indicator.en}”; one place cannot stand for the common level.`, 'Choose more areas, or use the published national figure.'] as const,
  })[reason];
export const nationWhole = ({ value, scope }: { value: Text; scope: string }): Wording => [`The source gives ${value.en} for the nation, but not for “${scope}” alone, so it is not used as benchmark.`, null];
export const nationBound = ({ value }: { value: Text }): Wording => [`The national figure (${value.en}) is only a limit or an approximate figure, so it is not used as benchmark.`, null];
export const medianInstead = ({ publisher }: { publisher: string | null }): Wording => [`${publisher === null ? 'The source' : shortName(publisher)} gives no national figure in this dataset; the benchmark is the median of the areas with a figure.`, null];
