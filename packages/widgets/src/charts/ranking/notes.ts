import { areaCount, drawnValue, gapsOf, gapsText, intervalNote, type Issue } from '@danbiet/core';
import { formatTick } from '../../layout/axis.js';
import type { Note } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { rankingWords } from '../../messages/ranking/words.js';
import type { RankingRow } from './ranking-series.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

/** Names of some rows, at most six and then an ellipsis: the table holds them all. */
const MOST_NAMES = 6;

const HATCHED: ReadonlySet<RankingRow['gap']> = new Set(['not_reported', 'refused', 'qualitative', 'ambiguous']);

/** What a reader must know beside the picture, most important first. */
export function rankingNotes(subject: RankingSubject, rows: readonly RankingRow[], entries: readonly RankingEntry[], domain: readonly [number, number], percent: boolean, issues: readonly Issue[]): readonly Note[] {
  const { dataset, lang, ranking } = subject;
  const [words, own] = [figureWords(lang), rankingWords(lang)];
  const { coverage, missing, leaders } = ranking;
  const level = entries[0]?.area.level ?? 'unknown';
  const names = (some: readonly RankingRow[]) => words.list(some.length > MOST_NAMES ? [...some.slice(0, MOST_NAMES).map(({ name }) => name), '…'] : some.map(({ name }) => name));
  const gaps = gapsText({ gaps: gapsOf(missing), level })[lang];
  const hollow = rows.filter((row) => row.hollow && row.at !== null);
  const recomputed = rows.filter((row, i) => printedOf(entries[i], subject) && row.at !== null);
  const broken = rows.filter((_, i) => entries[i]?.observation?.break);
  const intervals = rows.some(({ interval }) => interval !== null);
  const bracketed = rows.some((row) => row.bracketed);
  const ranged = rows.some(({ rank }) => rank.includes('–'));
  const leader = dataset.areas.get(leaders[0] ?? '')?.name[lang] ?? '';
  const plain: string[] = [
    [intervals ? `${own.intervals} ${intervalNote[lang]}.` : '', bracketed ? own.bracket(leader) : '', ranged && intervals ? own.ranks : ''].filter(Boolean).join(' '),
    [rows.some(({ bound }) => bound !== 'eq' && bound !== 'approx') ? own.bounds : '', rows.some(({ bound }) => bound === 'approx') ? own.soft : ''].filter(Boolean).join(' '),
    hollow.length > 0 ? words.provisional(names(hollow)) : '',
    recomputed.length > 0 ? words.recomputed(recomputed.map(({ name, text, aside }) => `${name} ${text} (${aside})`).join('; ')) : '',
    rows.some(({ under }) => under === own.small) ? words.smallFractions : '',
    broken.length > 0 ? words.breaks(names(broken)) : '',
    rows.some(({ gap }) => HATCHED.has(gap)) ? words.hatched : '',
    domain[0] > 0 ? words.axisStart(formatTick(domain[0], domain, lang, percent)) : '',
    ...issues.map(({ message }) => message[lang]),
  ];
  return [
    ...(dataset.synthetic ? [{ strong: `${words.synthetic}.`, text: words.syntheticNote }] : []),
    { strong: words.coverage(coverage.reported, areaCount({ count: coverage.total, level })[lang]), text: gaps === '' ? '' : `${gaps}.` },
    ...plain.filter(Boolean).map((text) => ({ strong: null, text })),
  ];
}

function printedOf(entry: RankingEntry | undefined, subject: RankingSubject): boolean {
  return entry !== undefined && hasValue(entry) && drawnValue(entry.observation, subject.indicator).recomputed;
}
