import { areaCount, drawnValue, formatObservation, intervalNote, type Issue, type RankedArea } from '@danbiet/core';
import { formatTick } from '../../layout/axis.js';
import { coverageNote, firstNames, notesOf, type Note } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { rankingWords } from '../../messages/ranking/words.js';
import type { RankingRow } from './ranking-series.js';
import { rankRange } from './row.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

const HATCHED: ReadonlySet<RankingRow['gap']> = new Set(['not_reported', 'refused', 'qualitative', 'ambiguous']);

/** What a reader must know beside the picture, most important first. */
export function rankingNotes(subject: RankingSubject, rows: readonly RankingRow[], entries: readonly RankingEntry[], domain: readonly [number, number], percent: boolean, chosen: boolean, issues: readonly Issue[]): readonly Note[] {
  const { areas, benchmark, dataset, lang, ranking } = subject;
  const [words, own] = [figureWords(lang), rankingWords(lang)];
  const names = (some: readonly RankingRow[]) => firstNames(some.map(({ name }) => name), lang);
  const hollow = rows.filter((row) => row.hollow && row.at !== null);
  const recomputed = rows.filter((row, i) => printedOf(entries[i], subject) && row.at !== null);
  const broken = rows.filter((_, i) => entries[i]?.observation?.break);
  const limited = rows.filter(({ bound }) => bound !== 'eq' && bound !== 'approx');
  const soft = rows.filter(({ bound }) => bound === 'approx');
  const intervals = rows.some(({ interval }) => interval !== null);
  const bracketed = rows.some((row) => row.bracketed);
  const leader = dataset.areas.get(ranking.leaders[0] ?? '')?.name[lang] ?? '';
  const plain: string[] = [
    chosen && ranking.entries.some(({ rank }) => rank !== null) ? own.among(areaCount({ count: areas.length, level: areas[0]!.level })[lang]) : '',
    [intervals ? `${own.intervals} ${intervalNote[lang]}.` : '', bracketed ? own.bracket(leader) : '', ...rangedTexts(subject)].filter(Boolean).join(' '),
    benchmark?.kind === 'pooled' ? words.pooled(benchmark.label[lang]) : '',
    [limited.length > 0 ? own.bounds(names(limited)) : '', soft.length > 0 ? own.soft(names(soft)) : ''].filter(Boolean).join(' '),
    hollow.length > 0 ? words.provisional(names(hollow)) : '',
    recomputed.length > 0 ? words.recomputed(recomputed.map(({ name, text, aside }) => `${name} ${text} (${aside})`).join('; ')) : '',
    rows.some(({ under }) => under === own.small) ? words.smallFractions : '',
    broken.length > 0 ? words.breaks(names(broken)) : '',
    rows.some(({ gap }) => HATCHED.has(gap)) ? words.hatched : '',
    domain[0] > 0 ? words.axisStart(formatTick(domain[0], domain, lang, percent)) : '',
  ];
  return notesOf(dataset, lang, [coverageNote(ranking, entries[0]?.area.level ?? 'unknown', lang)], plain, issues);
}

/** A figure that is no limit. */
const exact = ({ observation: { bound } }: RankedArea): boolean => bound === 'eq' || bound === 'approx';

/** Why ranks are ranges, for each cause with one such rank, the reader's own first: intervals that overlap, equal counts, a limit in place of a count. */
function rangedTexts({ indicator, lang, own, ranking: { entries } }: RankingSubject): string[] {
  const words = rankingWords(lang);
  const ranged = entries.filter(({ rank }) => rank !== null && rank.low < rank.high);
  const equals = ({ value }: RankedArea) => entries.filter((one) => one.value === value && exact(one)).length;
  const counts = ranged.filter(({ interval }) => interval === null);
  const limits = entries.filter((one) => !exact(one)).map(({ area, observation }) => `${area.name[lang]} (${formatObservation(observation, indicator, lang).text})`);
  const why = (some: readonly RankedArea[], cause: string): string => {
    const one = some.find(({ area }) => own.has(area.id)) ?? some[0];
    return one ? words.ranged(rankRange(one), one.area.name[lang], cause) : '';
  };
  return [
    why(ranged.filter(({ interval }) => interval !== null), words.overlapping),
    why(counts.filter((one) => equals(one) > 1 && one.rank!.high - one.rank!.low < equals(one)), words.tied),
    why(counts.filter((one) => one.rank!.high - one.rank!.low >= equals(one)), words.besideLimit(firstNames(limits, lang))),
  ].filter(Boolean);
}

function printedOf(entry: RankingEntry | undefined, subject: RankingSubject): boolean {
  return entry !== undefined && hasValue(entry) && drawnValue(entry.observation, subject.indicator).recomputed;
}
