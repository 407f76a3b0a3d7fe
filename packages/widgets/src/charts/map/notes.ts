import type { Issue } from '@danbiet/core';
import { coverageNote, firstNames, notesOf, type Note } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { mapWords } from '../../messages/map/words.js';
import type { MapArea } from './map-series.js';
import type { MapSubject } from './subject.js';

/** What a reader must know beside the picture, most important first. */
export function mapNotes(subject: MapSubject, areas: readonly MapArea[], unplaced: readonly string[], boundaries: string | null, issues: readonly Issue[]): readonly Note[] {
  const { benchmark, dataset, indicator, lang, panels } = subject;
  const [words, own] = [figureWords(lang), mapWords(lang)];
  const coverage = panels.flatMap(({ picked }) => picked.coverage.total === 0 ? [] : coverageNote(picked, picked.areas[0]?.level ?? 'province', lang));
  const hollow = areas.filter((area) => area.hollow);
  const limited = areas.some(({ bound }) => bound !== 'eq' && bound !== 'approx');
  const hatched = areas.some(({ gap }) => gap === 'not_reported' || gap === 'ambiguous');
  const plain = [
    indicator.rankable ? '' : own.score,
    hollow.length > 0 ? own.hollow(firstNames(hollow.map(({ name }) => name), lang)) : '',
    [limited ? own.signs : '', areas.some(({ bound }) => bound === 'approx') ? own.approx : '', areas.some(({ at }) => at === 0) ? own.zero : ''].filter(Boolean).join(' '),
    hatched ? words.hatched : '',
    benchmark?.kind === 'pooled' ? words.pooled(benchmark.label[lang]) : '',
    unplaced.length > 0 ? own.noTile(firstNames(unplaced, lang)) : '',
    `${boundaries ?? own.places} ${own.islands}`,
  ];
  return notesOf(dataset, lang, coverage, plain, issues);
}
