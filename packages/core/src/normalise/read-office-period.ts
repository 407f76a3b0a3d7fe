import type { Period } from '../model/period.js';
import { makePeriod, readPeriod, type PeriodReading } from '../periods/index.js';
import { fold } from '../text/fold.js';
import { markedWords } from './marked-words.js';
import { takeFirmness } from './take-firmness.js';

const SINCE_JANUARY = /^(?:(?:tính|lũy kế|cộng dồn|số liệu) )*(?:từ )?đầu năm(?: \d{4})? (?:đến|tới)(?: hết| cuối)? (.+)$/u;
const ADDED_UP = /^(?:lũy kế|cộng dồn) (.+)$/u;

/**
 * Read the words of a period as offices write them in tables: as `readPeriod` does, and figures counted up since January
 * (`lũy kế từ đầu năm đến 30/9/2023`, `cộng dồn 9 tháng năm 2023`), which run from the first of that year. A word about how
 * firm the figures are (`Sơ bộ 2024`) is no part of the period.
 *
 * @param options date: the day the document was issued, ISO
 */
export function readOfficePeriod(written: string, options: { readonly date?: string | null } = {}): PeriodReading {
  const text = takeFirmness(markedWords(written)).words;
  const words = fold(text);
  const since = SINCE_JANUARY.exec(words)?.[1];
  if (since !== undefined) return counted(readPeriod(since, options), text, () => true) ?? readPeriod(text, options);
  const added = ADDED_UP.exec(words)?.[1];
  const whole = added === undefined ? null : counted(readPeriod(added, options), text, ({ start }) => start?.endsWith('-01-01') ?? false);
  return whole ?? readPeriod(text, options);
}

/** Counted from the first of January of the year in which a period ends. */
function counted(reading: PeriodReading, label: string, fits: (period: Period) => boolean): PeriodReading | null {
  if (reading.kind !== 'period' || reading.period.end === null || !fits(reading.period)) return null;
  const { end } = reading.period;
  return { kind: 'period', period: makePeriod(`${end.slice(0, 4)}-01-01`, end, { label: label.normalize('NFC').replace(/\s+/g, ' ').trim(), cumulative: true }), note: null };
}
