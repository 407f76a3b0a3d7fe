import { eitherSide, NATION, resolveArea, sideOfReform, type PastReform, type ReformSide, type Vintage } from '../areas/index.js';
import type { Names } from '../dataset/printable.js';
import { indicatorsByWords, resolveIndicator, sameUnit, type CatalogueEntry } from '../indicators/index.js';
import { areaBelowProvince, codeMismatch } from '../messages/areas.js';
import { footnoteMark, indicatorByItsWords, indicatorOfSeveral, otherUnit, rowNote, rowTotal } from '../messages/normalise.js';
import type { Area } from '../model/area.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue, type Outcome } from '../model/issue.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { Location } from '../model/source.js';
import type { NumberLocale } from '../numbers/index.js';
import { fold } from '../text/fold.js';
import { takeFootnoteMark } from '../text/footnote-mark.js';
import { isBelowProvince } from './area-level.js';
import type { ColumnLocale } from './column-locale.js';
import type { Field } from './fields.js';
import type { NormaliseOptions } from './options.js';
import { ownNames } from './own-names.js';
import type { FigureReading } from './figure-reading.js';
import { readFigure } from './read-figure.js';
import type { RowPeriod } from './read-row-period.js';
import type { FigureRecord } from './record.js';
import { readSourceDate, RecordPeriods } from './record-periods.js';
import { isNote, isTotalName, isWholeName } from './row-words.js';
import { readScaledUnit, type ScaledUnit } from './scaled-unit.js';
import type { StatedTotal } from './stated-total.js';

export type { FigureRecord } from './record.js';

/** What holds for all records of one table. */
export interface TableEvidence {
  readonly vintage: Vintage | null;
  /** Names of the table's other areas, asked only when nothing settles the list for the whole file: names of both lists are a tie, which no row's period may decide. */
  readonly companions: ReadonlySet<string>;
  /** What names in rows past the reform say, where names alone tell the list and such rows are there. */
  readonly past: PastReform | null;
  readonly locale: ColumnLocale;
  /** True when the value column is this library's own: dot decimal, no grouping. */
  readonly plain: boolean;
  /** The area that the lines above the table name: its communes lie there. */
  readonly within?: string | null;
}

/** What became of a record: an observation, or none because nothing stands there or an error says why. */
export interface RecordReading {
  readonly observation: Observation | null;
  readonly issues: readonly Issue[];
  /** Cells beside the figure that could not be read. */
  readonly lost: number;
  /** The figure of a row that adds others up; then there is no observation. */
  readonly total?: StatedTotal;
}

/** Fields of which a row with a figure has at least one. */
export const FIGURE_FIELDS = ['value', 'as_written', 'status', 'numerator', 'denominator'] as const satisfies readonly Field[];

/** More indicators than this that a heading may mean are no help. */
const LISTED = 6;
const UNKNOWN = { start: null, end: null };
/** "Up to a day" of what is counted on a day: of all else the days before are no less past the reform. */
const STOCK = { nature: 'stock' } as Indicator;

/** Reads the records of one input; names that repeat are resolved once. */
export class RecordReader {
  readonly names = { indicators: new Map<string, Indicator>(), areas: new Map<string, Area>(), periods: new Map<string, Period>() } satisfies Names;
  readonly #options: NormaliseOptions;
  readonly #own: ReadonlyMap<string, Indicator>;
  readonly #indicators = new Map<string, Outcome<Indicator>>();
  readonly #areas = new Map<string, Outcome<Area>>();
  readonly #periods: RecordPeriods;
  readonly #communes = new Map<string, Outcome<Area> | null>();
  readonly #units = new Map<string, ScaledUnit>();

  constructor(options: NormaliseOptions) {
    this.#options = options;
    this.#periods = new RecordPeriods(options.date ?? null);
    this.#own = ownNames(options);
  }

  /** Whether words are the name of an indicator of one's own. */
  isOwn(words: string): boolean {
    return this.#own.has(fold(words.trim()));
  }

  /** Whether the period of a row bears on its area even where the list of provinces is settled: which list of communes was in force. */
  get areasLeanOnPeriod(): boolean {
    return this.#options.communes !== undefined;
  }

  /**
   * Read one record; a bad cell stops nothing else, and nothing is guessed.
   *
   * @param adds whether the record's row is known to add up others, whatever its name
   */
  read(record: FigureRecord, evidence: TableEvidence, adds = false): RecordReading {
    const cell = (field: Field): string => record.cell(field);
    const refuse = (issues: readonly Issue[]): RecordReading => ({ observation: null, issues, lost: 0 });
    if (FIGURE_FIELDS.every((field) => cell(field).trim() === '')) {
      return refuse(this.withoutFigure(record, evidence));
    }
    const indicator = this.indicator(record);
    if (indicator.result === null) return refuse(indicator.issues);
    const { unit, zeros } = this.unit(record);
    const period = this.period(record, indicator.result);
    const total = adds || isTotalName(cell('area_name'));
    const area = total ? { result: NATION, issues: [] } : this.area(record, evidence, period.period);
    if (area.result === null) return refuse([...indicator.issues, ...area.issues]);
    const locale = readLocale(cell('number_locale'));
    const figure = readFigure(
      { value: cell('value'), as_written: cell('as_written'), bound: cell('bound'), numerator: cell('numerator'), denominator: cell('denominator'), status: cell('status').trim() || (period.status ?? ''), text: cell('text') },
      indicator.result,
      { plain: evidence.plain, locale: locale ?? evidence.locale.settled, usual: locale ? null : evidence.locale.usual, zeros, dash: this.#options.mapping?.dash ?? null },
      (field) => record.at(field),
    );
    if (total) return this.#total(record, indicator.result, period, figure);
    const issues = [...indicator.issues, ...area.issues, ...period.issues, ...figure.issues];
    if (figure.figure === null) return refuse(issues);
    const { figure: read } = figure;
    this.names.indicators.set(indicator.result.id, indicator.result);
    this.names.areas.set(area.result.id, area.result);
    if (!this.names.periods.has(period.period.id)) this.names.periods.set(period.period.id, period.period);
    const observation: Observation = {
      indicator: indicator.result.id,
      area: area.result.id,
      period: period.period.id,
      scope: cell('scope').trim(),
      ...read,
      unit: unit || read.unit,
      status: period.known || read.value === null ? read.status : 'ambiguous',
      break: cell('break').trim() === 'true',
      lineage: null,
      sources: [
        {
          title: text(cell('source_title')),
          url: text(cell('source_url')),
          date: readSourceDate(cell('source_date')),
          reporter: text(cell('reporter')),
          // what must not be published is not kept as printed either
          asWritten: read.status === 'suppressed' ? null : (text(cell('as_written')) ?? text(cell('value'))),
          location: figureAt(record),
        },
      ],
    };
    return { observation, issues, lost: figure.lost };
  }

  #total(record: FigureRecord, indicator: Indicator, period: RowPeriod, { figure }: FigureReading): RecordReading {
    const location = figureAt(record);
    const issues = [issue('row.total_skipped', 'info', rowTotal({ name: record.cell('area_name').trim() }), { ...location, column: null })];
    if (figure?.value == null) return { observation: null, issues, lost: 0 };
    this.names.indicators.set(indicator.id, indicator);
    const { value, bound } = figure;
    const written = record.cell('as_written').trim() || record.cell('value').trim();
    return { observation: null, issues, lost: 0, total: { indicator: indicator.id, period: period.known ? period.period.id : null, scope: record.cell('scope').trim(), value, bound, written, location } };
  }

  /** The unit of a record as written, without the power of ten that a form puts before it. */
  unit(record: FigureRecord): ScaledUnit {
    const written = record.cell('unit').trim();
    // an indicator of one's own may be counted in hectares or in millions
    const own = written === '' || this.#own.size === 0 ? undefined : this.#own.get(fold(record.cell('indicator').trim()));
    if (own && [own.unit.vi, own.unit.en].some((unit) => sameUnit(unit, written))) return { unit: written, zeros: 0 };
    const known = this.#units.get(written);
    if (known) return known;
    const read = readScaledUnit(written);
    const unit = read.zeros > 0 ? read : { unit: written, zeros: 0 };
    this.#units.set(written, unit);
    return unit;
  }

  /** The period of a record, see {@link RecordPeriods}. */
  period(record: FigureRecord, indicator: Indicator): RowPeriod & { readonly leans: boolean } {
    return this.#periods.of(record, indicator);
  }

  /** The side of the reform on which a record's period lies, whatever it counts, and whether the row's day of publication bears on that. */
  sideOf(record: FigureRecord): { readonly side: ReformSide; readonly leans: boolean } {
    const { period, leans } = this.#periods.of(record, STOCK);
    return { side: sideOfReform(period), leans };
  }

  /** Whether a name is, with its kind, that of the province whose parts a table lists (`Tỉnh Hà Nam` over its districts). */
  #isWhole(name: string, whole: string, { vintage }: TableEvidence): boolean {
    if (whole === '' || !/^(?:tỉnh|thành phố|tp\.?)\s/u.test(fold(name))) return false;
    const [own, other] = [name, whole].map((words) => resolveArea(words, { vintage: vintage ?? '2024' }).result);
    return own != null && own.id === other?.id;
  }

  /** The commune of a record, where lists of communes are given and it speaks of one. */
  #commune({ name, code, level, within }: { name: string; code: string; level: string; within: string }, own: string | null, evidence: TableEvidence, periodEnd: string | null): Outcome<Area> | null {
    const { communes } = this.#options;
    if (communes === undefined || (name === '' && code === '')) return null;
    const vintage = own ?? this.#options.vintage ?? null;
    const key = [name, code, level, within, vintage, periodEnd].join('\n');
    const known = this.#communes.get(key);
    if (known !== undefined) return known;
    const found = communes.find({ name, code: code || null, level, within: within || (evidence.within ?? null), vintage, issued: this.#options.date ?? null, periodEnd });
    this.#communes.set(key, found);
    return found;
  }

  /** The indicator of a record (by its words, unit and year), or null with the reason; once for each spelling. */
  indicator(record: FigureRecord): Outcome<Indicator> {
    const [written, unit, year] = [record.cell('indicator'), this.unit(record).unit || null, yearOf((field) => record.cell(field))];
    const at = record.at('indicator');
    const own = this.#own.get(fold(written.trim()));
    if (own) {
      const fits = unit === null || sameUnit(unit, own.unit.vi) || sameUnit(unit, own.unit.en);
      return { result: own, issues: fits ? [] : [issue('unit.mismatch', 'warning', otherUnit({ indicator: own.label, unit: own.unit, written: unit }), at)] };
    }
    const key = `${written}\n${unit ?? ''}\n${year ?? ''}`;
    const known = this.#indicators.get(key) ?? withoutMark(written, (words) => found(resolveWritten(words, unit, year)));
    this.#indicators.set(key, known);
    return { result: known.result, issues: known.issues.map((one) => ({ ...one, ...at })) };
  }

  /** What has to be said about a record without a figure: it is a note, or a name that means nothing. */
  withoutFigure(record: FigureRecord, evidence: TableEvidence): Issue[] {
    if (isNote(record.cell('area_name'))) return [issue('row.note', 'info', rowNote({ text: record.cell('area_name') }), { ...record.at('area_name'), column: null })];
    return record.cell('area_name').trim() === '' ? [] : this.area(record, evidence, UNKNOWN).issues.filter(({ severity }) => severity === 'error');
  }

  /**
   * The area of a record, or null with the reason; once for each spelling.
   *
   * @param period decides where nothing else says which list of provinces is meant
   */
  area(record: FigureRecord, evidence: TableEvidence, period: Pick<Period, 'start' | 'end'>): Outcome<Area> {
    const { end: periodEnd } = period;
    const [written, code, inside] = [record.cell('area_name').trim(), record.cell('area_code').trim(), record.cell('area_within').trim()];
    // a row without a commune speaks of the province beside it
    const whole = inside || evidence.within || '';
    const [name, level] = whole !== '' && (isWholeName(written) || (written === '' && code === '' && inside !== '')) ? [whole, ''] : [written, record.cell('area_level').trim()];
    const place = record.at(written === '' && name === inside && inside !== '' ? 'area_within' : record.has('area_name') ? 'area_name' : 'area_code');
    const commune = this.#commune({ name, code, level, within: inside === name ? '' : inside }, record.cell('area_vintage').trim() || null, evidence, periodEnd);
    if (commune !== null) return { result: commune.result, issues: commune.issues.map((one) => ({ ...one, ...place })) };
    if (isBelowProvince(level) && !this.#isWhole(name, whole, evidence)) {
      return { result: null, issues: [issue('area.below_province', 'warning', areaBelowProvince({ name: name || code }), place)] };
    }
    const own = record.cell('area_vintage').trim();
    const side = own === '' && evidence.past !== null ? sideOfReform(period) : 'before';
    const vintage = own || (side === 'after' && evidence.past!.renewed ? '2025' : evidence.vintage);
    if (code === NATION.code || level === 'nation') {
      // other bodies' names for the nation are many, but a province's name is a contradiction
      const other = name === '' ? null : resolveArea(name, { vintage, periodEnd }).result;
      if (other === null || other.id === NATION.id) return { result: NATION, issues: [] };
      return { result: null, issues: [issue('area.ambiguous', 'error', codeMismatch({ name, code: code || NATION.code, choices: [other, NATION].map((one) => `${one.name.vi} (${one.id})`) }), place)] };
    }
    const key = [name, code, vintage ?? periodEnd ?? '', side].join('\n');
    const known = this.#areas.get(key) ?? withoutMark(name || code, (words) => resolveArea(words, { code: code || null, vintage, companions: evidence.companions, issued: this.#options.date ?? null, periodEnd }));
    this.#areas.set(key, known);
    const unsure = side === 'before' ? [] : eitherSide(known.result, { name, code }, evidence.past!.standing[side]);
    return { result: known.result, issues: [...known.issues, ...unsure].map((one) => ({ ...one, ...place })) };
  }
}

/** What a name means, else what it means without the footnote mark at its end. */
function withoutMark<T>(written: string, resolve: (words: string) => Outcome<T>): Outcome<T> {
  const whole = resolve(written);
  const { text, mark } = whole.result === null ? takeFootnoteMark(written.trim()) : { text: '', mark: null };
  const named = mark === null ? whole : resolve(text);
  return mark !== null && named.result !== null ? { result: named.result, issues: [...named.issues, issue('cell.footnote_mark', 'info', footnoteMark({ written: written.trim(), mark }))] } : whole;
}

/** An indicator by its names, else the only one that all of the words can mean. */
function resolveWritten(written: string, unit: string | null, year: number | null): Outcome<CatalogueEntry> {
  const named = resolveIndicator(written, { unit, year });
  if (named.result !== null) return named;
  const [meant, ...others] = indicatorsByWords(written, unit);
  if (meant !== undefined && others.length === 0) return { result: meant, issues: [issue('indicator.unknown', 'info', indicatorByItsWords({ name: written, indicator: meant.label }))] };
  if (meant === undefined || others.length >= LISTED) return named;
  return { result: null, issues: [issue('indicator.unknown', 'error', indicatorOfSeveral({ name: written, choices: [meant, ...others] }))] };
}

function figureAt(record: FigureRecord): Location {
  return record.at((['value', 'as_written'] as const).find((field) => record.has(field)) ?? 'numerator');
}

/** Only what the model holds of a catalogue entry goes into a dataset. */
function found({ result, issues }: Outcome<CatalogueEntry>): Outcome<Indicator> {
  if (result === null) return { result, issues };
  const { aliases: _aliases, plausible: _plausible, legalBasis: _basis, core: _core, years: _years, ...rest } = result;
  return { result: rest, issues };
}

/** The last year that the words of a record's period name, or null: indicators begin and end. */
export function yearOf(cell: (field: Field) => string): number | null {
  const year = (cell('period_end') || cell('year') || cell('period')).match(/\d{4}/g)?.at(-1);
  return year === undefined ? null : Number(year);
}

function text(cell: string): string | null {
  return cell.trim() || null;
}

function readLocale(cell: string): NumberLocale | undefined {
  const locale = cell.trim();
  return locale === 'vi' || locale === 'en' ? locale : undefined;
}
