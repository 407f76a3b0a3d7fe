import { areaCount, gapsOf, gapsText, type Issue } from '@danbiet/core';
import type { Note } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { mapWords } from '../../messages/map/words.js';
import type { MapArea } from './map-series.js';
import type { MapSubject } from './subject.js';

/** Names of some areas, at most six and then an ellipsis: the table holds them all. */
const MOST_NAMES = 6;

/** What a reader must know beside the picture, most important first. */
export function mapNotes(subject: MapSubject, areas: readonly MapArea[], unplaced: readonly string[], boundaries: string | null, issues: readonly Issue[]): readonly Note[] {
  const { dataset, indicator, lang, panels } = subject;
  const [words, own] = [figureWords(lang), mapWords(lang)];
  const names = (some: readonly string[]) => words.list(some.length > MOST_NAMES ? [...some.slice(0, MOST_NAMES), '…'] : some);
  const coverage = panels.map(({ picked }): Note => {
    const level = picked.areas[0]?.level ?? 'unknown';
    const gaps = gapsText({ gaps: gapsOf(picked.missing), level })[lang];
    return { strong: words.coverage(picked.coverage.reported, areaCount({ count: picked.coverage.total, level })[lang]), text: gaps === '' ? '' : `${gaps}.` };
  });
  const hollow = areas.filter((area) => area.hollow);
  const limited = areas.some(({ bound }) => bound !== 'eq' && bound !== 'approx');
  const hatched = areas.some(({ gap }) => gap === 'not_reported' || gap === 'ambiguous');
  const plain = [
    indicator.rankable ? '' : own.score,
    hollow.length > 0 ? own.hollow(names(hollow.map(({ name }) => name))) : '',
    [limited ? own.signs : '', areas.some(({ bound }) => bound === 'approx') ? own.approx : '', areas.some(({ at }) => at === 0) ? own.zero : ''].filter(Boolean).join(' '),
    hatched ? words.hatched : '',
    unplaced.length > 0 ? own.noTile(names(unplaced)) : '',
    `${boundaries ?? own.places} ${own.islands}`,
    ...issues.map(({ message }) => message[lang]),
  ];
  return [...(dataset.synthetic ? [{ strong: `${words.synthetic}.`, text: words.syntheticNote }] : []), ...coverage, ...plain.filter(Boolean).map((text) => ({ strong: null, text }))];
}
