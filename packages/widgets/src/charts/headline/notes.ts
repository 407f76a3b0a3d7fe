import { drawnValue, intervalNote, type Issue } from '@danbiet/core';
import { capital, notesOf, remarks, type Note } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { headlineWords } from '../../messages/headline/words.js';
import type { HeadlinePoint } from './headline-series.js';
import type { HeadlineSubject } from './subject.js';

/** What a reader must know beside the number, most important first. */
export function headlineNotes(subject: HeadlineSubject, point: HeadlinePoint, points: readonly HeadlinePoint[], interval: boolean, issues: readonly Issue[]): readonly Note[] {
  const { benchmark, dataset, indicator, lang, observation } = subject;
  const [words, own] = [figureWords(lang), headlineWords(lang)];
  const asWritten = observation?.sources.find((source) => source.asWritten)?.asWritten ?? point.text;
  const bound = observation !== null && point.at !== null && drawnValue(observation, indicator).bound !== 'eq';
  const small = observation !== null && /^\d+\/\d+$/.test(point.text);
  const values = points.filter(({ at }) => at !== null).length;
  const missing = points.some(({ at }) => at === null);
  const parted = points.some((one, i) => i > 0 && one.parted);
  const stated = point.gap === 'silent' ? own.stated.silent : point.gap === 'not_reported' ? own.stated.not_reported : '';
  const plain = [
    point.at === null ? [stated, own.notZero].filter(Boolean).join(' ') : '',
    bound && observation?.numerator === null ? own.bound(asWritten) : '',
    small ? words.smallFractions : '',
    ...remarks(observation, subject).map((said) => `${capital(said)}.`),
    interval ? `${intervalNote[lang]}.` : '',
    benchmark?.kind === 'pooled' ? words.pooled(benchmark.label[lang]) : '',
    ...(values > 1 ? [missing ? words.gaps : '', parted ? own.parted : ''] : []),
  ];
  return notesOf(dataset, lang, [], plain, issues);
}
