import { formatObservation, NO_DATA, shownLevel, sayObservation } from '@danbiet/core';
import { capital } from '../../figure/index.js';
import { rankingWords } from '../../messages/ranking/words.js';
import { againstText, rankText } from './row.js';
import { hasValue, type RankingEntry, type RankingSubject } from './subject.js';

/** What a person would say first: core's sentence, then where the reader's own areas stand, else the line to compare with. */
export function rankingSentenceOf(subject: RankingSubject, entries: readonly RankingEntry[]): string {
  const { benchmark, indicator, lang, own, ranking } = subject;
  const words = rankingWords(lang);
  const mine = entries.filter(({ area }) => own.has(area.id)).map((entry) => {
    const name = entry.area.name[lang];
    if (!hasValue(entry)) return words.own(name, entry.observation ? formatObservation(entry.observation, indicator, lang).text : NO_DATA[lang], '', '');
    return words.own(name, sayObservation(entry.observation, indicator, lang), rankText(entry, lang), againstText(entry, subject));
  });
  const stands = entries.some((entry) => own.has(entry.area.id) && hasValue(entry));
  const line = benchmark && !stands ? [`${capital(words.verdict.not_tested(words.level(benchmark.kind, benchmark.label[lang], shownLevel(benchmark, indicator)[lang])))}.`] : [];
  return [ranking.sentence[lang], ...mine, ...line].join(' ');
}
