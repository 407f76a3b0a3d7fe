import { footnoteMark } from '../messages/normalise.js';
import type { Indicator } from '../model/indicator.js';
import { issue } from '../model/issue.js';
import type { Location } from '../model/source.js';
import { isDay, readPeriod } from '../periods/index.js';
import { takeFootnoteMark } from '../text/footnote-mark.js';
import type { Field } from './fields.js';
import { leansOnDay } from './leans-on-day.js';
import { readRowPeriod, type PeriodCells, type RowPeriod } from './read-row-period.js';
import type { FigureRecord } from './record.js';

/** Reads the periods of the records of one input, each spelling once. */
export class RecordPeriods {
  readonly #date: string | null;
  readonly #known = new Map<string, RowPeriod>();
  readonly #leaning = new Map<string, boolean>();

  /** @param date the day on which the document was issued, or null */
  constructor(date: string | null) {
    this.#date = date;
  }

  /**
   * The period of a record, with what has to be said about it; once for each spelling. Words that lean on a day
   * (`từ đầu năm đến nay`) take the record's own day of publication before that of the document.
   *
   * @returns leans: whether that day bears on it, so that the same words mean another period in another row
   */
  of(record: FigureRecord, indicator: Indicator): RowPeriod & { readonly leans: boolean } {
    const cell = (field: Field): string => record.cell(field);
    const at = record.at((['period', 'year', 'period_end'] as const).find((field) => record.has(field)) ?? 'period');
    const cells = { words: cell('period'), start: cell('period_start'), end: cell('period_end'), cumulative: cell('cumulative'), year: cell('year'), quarter: cell('quarter'), month: cell('month') };
    // of the indicator, only whether it is a stock decides
    const key = [indicator.nature, ...Object.values(cells)].join('\n');
    const leans = record.has('source_date') && this.#leansOnDay(key, cells, indicator, at);
    const published = leans ? readSourceDate(cell('source_date')) : null;
    const date = published !== null && isDay(published) ? published : this.#date;
    const dated = `${key}\n${date ?? ''}`;
    const known = this.#known.get(dated) ?? this.#readPeriod(cells, indicator, date, at);
    this.#known.set(dated, known);
    return { ...known, leans, issues: known.issues.map((one) => ({ ...one, ...at })) };
  }

  #leansOnDay(key: string, cells: PeriodCells, indicator: Indicator, at: Location): boolean {
    const leans = this.#leaning.get(key) ?? leansOnDay((date) => this.#readPeriod(cells, indicator, date, at));
    this.#leaning.set(key, leans);
    return leans;
  }

  #readPeriod(cells: PeriodCells, indicator: Indicator, date: string | null, at: Location): RowPeriod {
    const read = (words: string): RowPeriod => readRowPeriod({ ...cells, words }, indicator, date, at);
    const whole = read(cells.words);
    const { text, mark } = whole.known ? { text: '', mark: null } : takeFootnoteMark(cells.words);
    const period = mark === null ? whole : read(text);
    return mark !== null && period.known ? { ...period, issues: [...period.issues, issue('cell.footnote_mark', 'info', footnoteMark({ written: cells.words.trim(), mark }))] } : whole;
  }
}

/** A day of publication as ISO, also when written as in Vietnam; anything else as it stands. */
export function readSourceDate(cell: string): string | null {
  const date = cell.trim() || null;
  const reading = date === null || /^\d{4}(?:-\d{2})?$/.test(date) ? null : readPeriod(date);
  return reading?.kind === 'period' && reading.period.start === reading.period.end ? reading.period.end : date;
}
