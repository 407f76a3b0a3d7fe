import { drawnValue, formatObservation, NO_DATA, periodText, sayObservation, VALUELESS, type Bound, type Observation, type Period } from '@danbiet/core';
import { remarks } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import type { HeadlinePoint } from './headline-series.js';
import type { HeadlineSubject } from './subject.js';

const SIGNS: Readonly<Record<Bound, string>> = { eq: '', ge: '≥\u00a0', gt: '>\u00a0', le: '≤\u00a0', lt: '<\u00a0', approx: '≈\u00a0' };

/** The number as it is shown large: its bound is a sign, so that six of them can stand in a row. */
export function largeText(observation: Observation | null, { indicator, lang }: HeadlineSubject): string {
  if (observation === null) return NO_DATA[lang];
  const { bound } = drawnValue(observation, indicator);
  const bare = formatObservation({ ...observation, bound: 'eq' }, indicator, lang);
  return bare.plain === '' ? bare.text : `${SIGNS[bound]}${bare.text}`;
}

/** A day, in months and what of its month is over with it. */
function monthAt(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year * 12 + month + day / new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A figure of one period in words and numbers. */
export function headlinePoint(observation: Observation | null, period: Period, parted: boolean, subject: HeadlineSubject): HeadlinePoint {
  const { indicator, lang } = subject;
  const { text, plain } = observation ? formatObservation(observation, indicator, lang) : { text: NO_DATA[lang], plain: '' };
  const name = periodText(period, lang);
  const full = observation && plain !== '' ? sayObservation(observation, indicator, lang, text) : text;
  const said = [...remarks(observation, subject), parted ? figureWords(lang).breakHere : ''].filter(Boolean);
  return {
    id: period.id,
    month: monthAt(period.end ?? ''),
    name,
    text,
    plain,
    at: plain === '' ? null : Number(plain),
    gap: observation === null ? 'silent' : plain !== '' ? null : VALUELESS.has(observation.status) ? observation.status : 'ambiguous',
    hollow: observation !== null && (observation.status === 'provisional' || observation.status === 'estimated'),
    parted,
    label: [`${name}: ${full}`, ...said].join(', '),
    tip: { heading: name, lines: [full, ...said] },
  };
}
