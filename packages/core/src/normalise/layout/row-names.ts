import { namesArea } from '../../areas/index.js';
import { withoutOrdinal } from '../../text/ordinal.js';
import { takeFootnoteMark } from '../../text/footnote-mark.js';
import type { Field } from '../fields.js';
import { periodWords } from '../period-words.js';
import type { Column } from './columns.js';
import type { FigureFields } from './figure-record.js';
import type { Grid } from './fill-merges.js';
import type { BandFinder } from './find-bands.js';
import { namesIndicator, periodOfHeading } from './heading-words.js';
import { singleYear } from './join-periods.js';
import type { Row } from './row-kinds.js';
import { splitIndicatorPeriod } from './split-indicator-period.js';
import { splitAreaPeriod } from './split-area-period.js';

/** What the labels of a row say. */
export interface RowSaid {
  readonly fields: FigureFields;
  /** Heading of the column that says a field. */
  readonly places: ReadonlyMap<Field, string>;
  /** Footnote marks taken off names. */
  readonly marks: readonly { readonly written: string; readonly mark: string; readonly heading: string }[];
  /** Label cells of the row itself that were used. */
  readonly used: number;
}

/** Reads the names of rows, from the top: a cell left empty under a name, and the name of a group, hold for the rows below. */
export class RowNames {
  readonly #grid: Grid;
  readonly #labels: readonly Extract<Column, { role: 'label' }>[];
  readonly #finder: BandFinder;
  #group: FigureFields = {};
  /** Whether the period of the group stood in the name of its indicator. */
  #datedGroup = false;
  readonly #above = new Map<number, string>();
  readonly #date: string | null;
  readonly #dated = new Map<string, ReturnType<typeof splitIndicatorPeriod>>();

  /** @param date the day the document was issued */
  constructor(grid: Grid, columns: readonly Column[], finder: BandFinder, date: string | null) {
    this.#grid = grid;
    this.#date = date;
    this.#labels = columns.filter((one) => one.role === 'label');
    this.#finder = finder;
  }

  /** Whether a column of the table says a field. */
  has(field: Field): boolean {
    return this.#labels.some(({ fields }) => fields.includes(field));
  }

  /** A field's cell as it stands, for what a whole table shows. */
  peek({ row }: Row, field: Field): string {
    const label = this.#labels.find(({ fields }) => fields.includes(field));
    const text = label ? this.#grid.cells[row]![label.column]! : '';
    const plain = MARKED.includes(field) ? takeFootnoteMark(withoutOrdinal(text)).text : text;
    if (field === 'indicator') return this.#split(plain)?.indicator ?? plain;
    return label && label.fields.length > 1 && field === 'area_name' ? splitAreaPeriod(plain).area : plain;
  }

  /** Names of groups that are areas. */
  groupNames(rows: readonly Row[]): string[] {
    return this.has('area_name') ? [] : rows.filter(({ kind, name }) => kind === 'group' && namesArea(name)).map(({ name }) => name);
  }

  /** Take the name of a group for the rows below, where it says what no column does. */
  group({ name }: Row): void {
    const text = withoutOrdinal(name);
    const when = namesIndicator(text) ? null : periodOfHeading(text, null);
    const field = namesIndicator(text) ? 'indicator' : when !== null ? 'period' : namesArea(text) ? 'area_name' : null;
    const dated = field === null && !this.has('indicator') ? this.#split(text) : null;
    // a group of another indicator does not keep the period that stood in the name of the one before
    const { period, ...others } = this.#group;
    const kept = this.#datedGroup && field === 'indicator' ? others : { ...others, ...(period === undefined ? {} : { period }) };
    if (dated !== null || field === 'indicator') this.#datedGroup = dated !== null;
    if (dated !== null) this.#group = { ...others, ...dated };
    else if (field !== null && !this.has(field)) this.#group = { ...kept, [field]: when === 'part' ? this.#inYearAbove(text) : text };
    else if (field === 'area_name' && !this.has('area_within')) this.#group = { ...this.#group, area_within: text };
    this.#above.clear();
  }

  /** A part of a year that heads rows, in the year that headed those above. */
  #inYearAbove(part: string): string {
    return periodWords({ period: part, year: singleYear(this.#group.period ?? '', this.#date), quarter: '', month: '' }).words;
  }

  /** An indicator and its period in one name, where no column says when; once for each spelling. */
  #split(text: string): ReturnType<typeof splitIndicatorPeriod> {
    if (WHEN.some((field) => this.has(field))) return null;
    const known = this.#dated.get(text);
    const split = known === undefined ? splitIndicatorPeriod(text, this.#date) : known;
    this.#dated.set(text, split);
    return split;
  }

  /** What a row's labels say. */
  of({ row, kind }: Row): RowSaid {
    const fields: Partial<Record<Field, string>> = kind === 'total' ? {} : { ...this.#group };
    const places = new Map<Field, string>();
    const marks: { written: string; mark: string; heading: string }[] = [];
    let used = 0;
    const owned = this.#labels.filter(({ column }) => this.#grid.owns(row, column));
    for (const { column, fields: said, heading, level } of this.#labels) {
      const own = this.#grid.cells[row]![column]!;
      if (own !== '' && this.#grid.owns(row, column)) used += 1;
      // a name written once for several rows is left empty in those below, which say something else of their own
      // but beside a province of its own an empty commune is the whole province
      const whole = level !== undefined && this.has('area_within') && owned.some(({ fields: others }) => others.includes('area_within'));
      const carried = own === '' && !whole && kind === 'data' && owned.length > 0 && said.every((field) => CARRIED.includes(field)) ? (this.#above.get(column) ?? '') : own;
      if (own !== '' && kind === 'data') this.#above.set(column, own);
      const named = said.some((field) => MARKED.includes(field));
      const { text, mark } = named ? takeFootnoteMark(withoutOrdinal(carried)) : { text: carried, mark: null };
      if (mark !== null && own !== '') marks.push({ written: own, mark, heading });
      if (level !== undefined && text !== '' && !this.has('area_level')) fields.area_level = level;
      if (said.length > 1 || (said[0] === 'area_name' && this.#finder.says(text) !== 'area' && !this.has('period') && !this.has('year'))) {
        const { area, period, mark: inner } = splitAreaPeriod(text);
        if (inner !== null) marks.push({ written: own, mark: inner, heading });
        fields.area_name = area;
        if (period !== '') fields.period = period;
        for (const field of ['area_name', 'period'] as const) places.set(field, heading);
      } else {
        for (const field of said) fields[field] = text;
        const dated = said[0] === 'indicator' ? this.#split(text) : null;
        if (dated !== null) Object.assign(fields, dated);
        if (dated !== null) places.set('period', heading);
        for (const field of said) places.set(field, heading);
      }
    }
    return { fields, places, marks, used };
  }
}

const CARRIED: readonly Field[] = ['area_name', 'area_code', 'area_within', 'indicator', 'period', 'year'];
const WHEN: readonly Field[] = ['period', 'year', 'quarter', 'month', 'period_start', 'period_end'];
const MARKED: readonly Field[] = ['area_name', 'indicator'];
