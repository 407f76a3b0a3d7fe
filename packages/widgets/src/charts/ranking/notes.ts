import { drawnValue, intervalNote, type Issue } from '@danbiet/core';
import { formatTick } from '../../layout/axis.js';
import { coverageNote, firstNames, notesOf, type Note } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { rankingWords } from '../../messages/ranking/words.js';
import type { RankingRow } from './ranking-series.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

const HATCHED: ReadonlySet<RankingRow['gap']> = new Set(['not_reported', 'refused', 'qualitative', 'ambiguous']);

/** What a reader must know beside the picture, most important first. */
export function rankingNotes(subject: RankingSubject, rows: readonly RankingRow[], entries: readonly RankingEntry[], domain: readonly [number, number], percent: boolean, issues: readonly Issue[]): readonly Note[] {
  const { dataset, lang, ranking } = subject;
  const [words, own] = [figureWords(lang), rankingWords(lang)];
  const names = (some: readonly RankingRow[]) => firstNames(some.map(({ name }) => name), lang);
  const hollow = rows.filter((row) => row.hollow && row.at !== null);
  const recomputed = rows.filter((row, i) => printedOf(entries[i], subject) && row.at !== null);
  const broken = rows.filter((_, i) => entries[i]?.observation?.break);
  const intervals = rows.some(({ interval }) => interval !== null);
  const bracketed = rows.some((row) => row.bracketed);
  const ranged = rows.some(({ rank }) => rank.includes('–'));
  const leader = dataset.areas.get(ranking.leaders[0] ?? '')?.name[lang] ?? '';
  const plain: string[] = [
    [intervals ? `${own.intervals} ${intervalNote[lang]}.` : '', bracketed ? own.bracket(leader) : '', ranged && intervals ? own.ranks : ''].filter(Boolean).join(' '),
    [rows.some(({ bound }) => bound !== 'eq' && bound !== 'approx') ? own.bounds : '', rows.some(({ bound }) => bound === 'approx') ? own.soft : ''].filter(Boolean).join(' '),
    hollow.length > 0 ? words.provisional(names(hollow)) : '',
    recomputed.length > 0 ? words.recomputed(recomputed.map(({ name, text, aside }) => `${name} ${text} (${aside})`).join('; ')) : '',
    rows.some(({ under }) => under === own.small) ? words.smallFractions : '',
    broken.length > 0 ? words.breaks(names(broken)) : '',
    rows.some(({ gap }) => HATCHED.has(gap)) ? words.hatched : '',
    domain[0] > 0 ? words.axisStart(formatTick(domain[0], domain, lang, percent)) : '',
  ];
  return notesOf(dataset, lang, [coverageNote(ranking, entries[0]?.area.level ?? 'unknown', lang)], plain, issues);
}

function printedOf(entry: RankingEntry | undefined, subject: RankingSubject): boolean {
  return entry !== undefined && hasValue(entry) && drawnValue(entry.observation, subject.indicator).recomputed;
}
