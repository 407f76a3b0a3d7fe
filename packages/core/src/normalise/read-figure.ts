import { boundContradicts, boundUnknown, cellDash, cellNotApplicable, cellNotReported, countNotWhole, countOtherwise, denominatorAlone, footnoteMark, fractionIncomplete, fractionIsTwoCounts, fractionOfZero, fractionUnbounded, markAlone, numberAmbiguous, numberQualitative, numberUnreadable, otherLocale, partInexact, partSettled, partUnscaled, statusContradicts, statusUnknown, unitNotPercent, writtenDiffers } from '../messages/normalise.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import type { Bound } from '../model/quantity.js';
import type { Location } from '../model/source.js';
import { VALUELESS } from '../model/status.js';
import { readNumber, shiftPoint, type NumberReading, type QuantityReading } from '../numbers/index.js';
import { splitTwoCounts } from '../numbers/two-counts.js';
import { sameUnit } from '../indicators/index.js';
import type { FigureCells, FigureEvidence, FigureReading } from './figure-reading.js';
import { otherCount } from './other-count.js';
import { readScaledUnit, type ScaledUnit } from './scaled-unit.js';
import { printedAgrees } from './printed-agrees.js';
import { withoutChange } from './without-change.js';
import { exactOf, figureOfParts, readPart, twoCountsOf, type Part } from './fraction-parts.js';
import { DIRECTION, readBound, type Bounding } from './read-bound.js';
import { readStatus } from './read-status.js';
import { unitOfCell } from './unit-of-cell.js';
import { printedShare, settleParts } from './settle-parts.js';

const PARTS = ['numerator', 'denominator'] as const;
const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** `87.125%`, a score of `41.234`: thousands of them make no sense, and three decimals are rare; nothing says which was meant. */
const GROUPED = /(?:^|\s)\d{1,3}\.\d{3}(?:\s*%|(?![\d.,]))/;
/** `(*)` where a figure belongs refers to a note, whatever that says. */
const ONLY_A_MARK = /^(?:\(\*{1,3}\)|\*{1,3})$/;
const OWN_SCALE = /(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)(?!\p{L}| lệ)/iu;
const SHARE_FIRST = /^\D*\d[\d.,]*\s*%/u;
const NOTHING = { value: null, bound: 'eq', numerator: null, denominator: null, text: null, unit: null } as const;
const BARE_QUANTITY = { kind: 'quantity', bound: 'eq', numerator: null, denominator: null, decimals: 0, percent: false, unit: null, locale: null, mark: null } as const;

/**
 * Read the figure of a row. A value column is what stands; the figure as printed beside it must agree.
 *
 * @param cells the row's cells
 * @param indicator what is measured: decides whether a percentage or a fraction fits
 * @param how what is known about how it is written
 * @param at where each cell stands, for issues
 */
export function readFigure(cells: FigureCells, indicator: Indicator, how: FigureEvidence, at: (field: keyof FigureCells) => Location): FigureReading {
  const issues: Issue[] = [];
  let lost = 0;
  const [value, asWritten] = [cells.value.trim(), cells.as_written.trim()];
  const place: keyof FigureCells = value !== '' ? 'value' : asWritten !== '' ? 'as_written' : cells.numerator.trim() !== '' ? 'numerator' : 'value';
  const written = value || asWritten;
  const read = (cell: string): NumberReading => (cell === '' ? { kind: 'empty' } : readNumber(withoutChange(cell), how.locale ? { locale: how.locale } : {}));
  const plainNumber = (cell: string): number | null => (how.plain && PLAIN.test(cell) && Number.isFinite(Number(cell)) ? Number(cell) : null);
  const plain = plainNumber(value);

  const status = readStatus(cells.status);
  if (status === undefined) warn('status.unknown', statusUnknown({ written: cells.status.trim() }), 'status', true);
  const silent = { ...NOTHING, text: cells.text.trim() || (status === 'qualitative' ? written || null : null) };
  // what must not be published never is, whatever else the row says
  if (status === 'suppressed') return done({ ...silent, status });
  const settled = settleParts([read(cells.numerator.trim()), read(cells.denominator.trim())], written === '' ? null : printedShare(read(written), plain, written), indicator);
  const [top, bottom] = fraction(part('numerator'), part('denominator'));
  const exact = { numerator: exactOf(top), denominator: exactOf(bottom) };
  if (status != null && VALUELESS.has(status)) {
    const counted = written === '' && PARTS.every((field) => read(cells[field].trim()).kind === 'quantity');
    const stated = counted || plain !== null || read(value).kind === 'quantity';
    // a denominator may have been filled in beforehand; a numerator is what the status denies
    if (!stated && exact.numerator === null) return done({ ...silent, denominator: exact.denominator, status });
    warn('status.contradicts', statusContradicts({ written: stated && !counted ? written : partsAsWritten(), status: cells.status.trim() }), 'status');
    if (!stated) return done({ ...silent, ...exact, status: 'ambiguous' });
  }
  const onScale = plain === null && (indicator.kind === 'share' || indicator.kind === 'score' || indicator.kind === 'index');
  const main: NumberReading = plain !== null ? { ...BARE_QUANTITY, value: plain } : written !== '' ? read(written) : figureOfParts(top, bottom, indicator.kind);
  if (ONLY_A_MARK.test(written)) {
    issues.push(issue('cell.footnote_mark', 'warning', markAlone({ written }), at(place)));
    return done({ ...NOTHING, status: 'ambiguous' });
  }
  const error = (made: Issue): FigureReading => ({ figure: null, issues: [...issues, made], lost: 0 });
  switch (main.kind) {
    case 'empty':
      return status === 'ambiguous' ? done({ ...NOTHING, ...exact, status }) : withoutValue();
    case 'missing':
      if (main.status === 'ambiguous' && how.dash === 'zero') return done({ ...NOTHING, ...exact, value: 0, status: 'reported' });
      if (exact.numerator !== null) {
        // the value is not made up of what the row denies, and what was counted is not lost
        warn('status.contradicts', statusContradicts({ written: partsAsWritten(), status: written }), place);
        return done({ ...NOTHING, ...exact, status: 'ambiguous' });
      }
      return missing(main.status, written, place);
    case 'words':
      issues.push(issue('number.qualitative', 'info', numberQualitative({ written: main.text }), at(place)));
      return done({ ...NOTHING, ...exact, status: 'qualitative', text: main.text });
    case 'undecidable':
      return error(issue('number.ambiguous', 'error', numberAmbiguous({ written, candidates: main.candidates.map((one) => one.value) }), at(place)));
    case 'unreadable':
      return error(issue('number.unreadable', 'error', main.reason === 'two_counts' ? fractionIsTwoCounts({ written, counts: splitTwoCounts(written)! }) : numberUnreadable({ written, reason: main.reason }), at(place)));
    case 'quantity':
      if (inThousandths(main)) {
        issues.push(issue('number.locale', 'info', otherLocale({ written }), at(place)));
        return quantity({ ...main, value: Number((main.value / 1000).toFixed(3)), decimals: 3, locale: 'en' });
      }
      if ((main.percent || (onScale && main.numerator === null)) && main.value >= 1000 && GROUPED.test(written)) return error(issue('number.ambiguous', 'error', numberAmbiguous({ written, candidates: [main.value / 1000, main.value] }), at(place)));
      return quantity(countOf(main, written) as QuantityReading);
  }

  function quantity(main: QuantityReading): FigureReading {
    const said = readStatus((main.unit ?? '').replace(/^\(|\)$/g, '')) ?? null;
    const stands = said === null ? main : { ...main, unit: null };
    const beside = value === '' || asWritten === '' ? null : countOf(read(asWritten), asWritten);
    const [text, cell] = [asWritten || value, beside ? 'as_written' : place] as const;
    if (beside !== null && !printedAgrees(beside, stands.value)) warn('number.ambiguous', writtenDiffers({ written: text, value }), cell);
    const printed = beside?.kind === 'quantity' ? beside : stands;
    const land = indicator.kind === 'area' && printed.unit !== null ? readScaledUnit(printed.unit) : null;
    if (printed.percent && (indicator.kind === 'count' || indicator.kind === 'money')) {
      return error(issue('unit.mismatch', 'error', unitNotPercent({ indicator: indicator.label, written: text }), at(cell)));
    }
    if (indicator.kind === 'count' && !Number.isInteger(scaled(stands.value))) {
      const odd = { indicator: indicator.label, written: cells[place].trim() };
      const other = plain === null ? otherCount(odd.written, how.locale) : null;
      return error(issue('number.ambiguous', 'error', other === null ? countNotWhole(odd) : countOtherwise({ ...odd, ...other }), at(place)));
    }
    if (printed.mark !== null) issues.push(issue('cell.footnote_mark', 'info', footnoteMark({ written: text, mark: printed.mark }), at(cell)));
    if (how.usual && printed.locale !== null && printed.locale !== how.usual) issues.push(issue('number.locale', 'info', otherLocale({ written: text }), at(cell)));
    // `38/63` of a place or a score is a position on a scale, not a fraction of anything counted
    const counted = indicator.kind !== 'index' && indicator.kind !== 'score';
    const own = counted && written !== '' ? printed : BARE_QUANTITY;
    const inScale = (one: number | null): number | null => (one === null ? null : scaled(one));
    const [ownTop, ownBottom] = [inScale(own.numerator), inScale(own.denominator)];
    const [numerator, denominator] = [exact.numerator ?? ownTop, exact.denominator ?? ownBottom];
    const clash = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;
    if (clash(numerator, ownTop) || clash(denominator, ownBottom)) warn('number.ambiguous', writtenDiffers({ written: text, value: `${numerator ?? ''}/${denominator ?? ''}` }), 'numerator');
    const limit = bound([printed.bound, printed === beside ? asWritten : written || partsAsWritten()], [stands.bound, value]);
    const unit = printed.percent ? null : land !== null && land.zeros > 0 ? land.unit : printed.unit;
    // `7/8 vụ việc` is a share of cases
    if (indicator.kind !== 'share' || ownTop === null) issues.push(...unitOfCell(unit, indicator, at(cell)));
    // a share of which only the fraction is printed is that fraction
    const rate = indicator.kind === 'share' && plain === null && stands.numerator !== null && stands.denominator !== null && !stands.percent;
    return done({
      value: rate ? (100 * stands.numerator) / stands.denominator : scaled(stands.value, land),
      // bounded somehow, it is no exact number
      bound: limit ?? 'approx',
      numerator,
      denominator,
      status: limit === null ? 'ambiguous' : status == null ? (said ?? top?.status ?? bottom?.status ?? 'reported') : VALUELESS.has(status) ? 'ambiguous' : status,
      text: cells.text.trim() || null,
      unit,
    });
  }

  /** A row without a value, whose fraction (where it has any part of one) gives none either: what can be kept is, and it is said. */
  function withoutValue(): FigureReading {
    const parts = { numerator: cells.numerator.trim(), denominator: cells.denominator.trim() };
    if (parts.numerator === '' && parts.denominator === '') return { figure: null, issues, lost: 0 };
    const first = parts.numerator === '' ? 'denominator' : 'numerator';
    const nothing = exact.numerator === null && exact.denominator === null;
    // a form whose denominators were filled in beforehand: nobody wrote a figure into this row
    if (parts.numerator === '' && bottom !== null) {
      issues.push(issue('cell.not_reported', 'info', denominatorAlone({ written: parts.denominator }), at('denominator')));
      return done({ ...NOTHING, ...exact, status: 'not_reported' });
    }
    const absent = read(parts[first]);
    if (top === null && absent.kind === 'missing') return missing(absent.status, parts[first], first);
    if (top !== null && bottom?.value === 0) return error(issue('number.unreadable', 'error', fractionOfZero(parts), at('denominator')));
    if (top !== null && bottom !== null) {
      issues.push(issue('fraction.inexact', 'warning', fractionUnbounded(parts), at('numerator')));
      return done({ ...NOTHING, ...exact, status: 'ambiguous' });
    }
    // two counts are an error already
    if (issues.some(({ severity }) => severity === 'error')) return { figure: null, issues, lost: 0 };
    const said = issue('fraction.incomplete', nothing ? 'error' : 'warning', fractionIncomplete({ ...parts, kept: !nothing }), at(first));
    if (nothing) return error(said);
    issues.push(said);
    return done({ ...NOTHING, ...exact, status: 'ambiguous' });
  }

  function partsAsWritten(): string {
    return PARTS.flatMap((field) => cells[field].trim() || []).join('/');
  }

  /** No figure, as a sign says in place of one (`…`, `x`, `-`); what may stand in a fraction is kept. */
  function missing(sign: 'not_reported' | 'not_applicable' | 'ambiguous', cell: string, field: keyof FigureCells): FigureReading {
    const dash = sign === 'ambiguous' && how.dash !== 'zero' ? how.dash : null;
    const said = sign === 'ambiguous' ? issue('cell.dash', 'warning', cellDash({ written: cell }), at(field)) : issue('cell.not_reported', 'info', (sign === 'not_applicable' ? cellNotApplicable : cellNotReported)({ written: cell }), at(field));
    if (dash == null) issues.push(said);
    return done({ ...NOTHING, ...exact, status: dash ?? sign });
  }

  /** A score of `42.269`: there are no scores of forty thousand, and scores are printed with three decimals. */
  function inThousandths({ value: number, percent, numerator }: QuantityReading): boolean {
    return plain === null && (indicator.kind === 'score' || indicator.kind === 'index') && !percent && numerator === null && number >= 1000 && GROUPED.test(written);
  }

  /** `176 đơn/221 đơn, đạt 79,63%` of a count is the count, with its share beside it; `95,4% (452/474)` is a share. */
  function countOf(reading: NumberReading, text: string): NumberReading {
    const counted = indicator.kind === 'count' || indicator.kind === 'money';
    if (!counted || reading.kind !== 'quantity' || !reading.percent || reading.numerator === null || SHARE_FIRST.test(text)) return reading;
    return { ...reading, value: reading.numerator, decimals: 0, percent: false, unit: null };
  }

  /** The value with the zeros that the unit leaves out, unless the cell writes a scale of its own. */
  function scaled(number: number, own: ScaledUnit | null = null): number {
    const zeros = own !== null && sameUnit(own.unit, indicator.unit.vi) ? own.zeros : OWN_SCALE.test(written || cells.numerator) ? 0 : (how.zeros ?? 0);
    return zeros === 0 ? number : Number(shiftPoint(String(number), zeros));
  }

  /** A numerator or denominator; null also when it cannot be read, which is said. */
  function part(field: 'numerator' | 'denominator'): Part | null {
    const cell = cells[field].trim();
    const plainly = plainNumber(cell);
    const reading: NumberReading = plainly === null ? read(cell) : { ...BARE_QUANTITY, value: plainly };
    if (reading.kind === 'empty' || reading.kind === 'missing') return reading.kind === 'missing' && reading.status === 'ambiguous' && how.dash === 'zero' ? readPart({ ...BARE_QUANTITY, value: 0 }, cell, true) : null;
    if (reading.kind === 'undecidable' && settled !== null) {
      const value = settled[PARTS.indexOf(field)]!;
      issues.push(issue('number.locale', 'info', partSettled({ written: cell, value, share: written }), at(field)));
      return readPart({ ...BARE_QUANTITY, value }, cell, true);
    }
    if (reading.kind === 'undecidable') {
      issues.push(issue('number.ambiguous', 'error', numberAmbiguous({ written: cell, candidates: reading.candidates.map((one) => one.value) }), at(field)));
      lost += 1;
    } else if (reading.kind !== 'quantity') warn('number.unreadable', numberUnreadable({ written: cell, reason: 'other' }), field, true);
    if (reading.kind !== 'quantity') return null;
    const scaleKnown = (how.zeros ?? 0) === 0 || OWN_SCALE.test(cell);
    const found = readPart(reading, cell, scaleKnown);
    if (reading.mark !== null) issues.push(issue('cell.footnote_mark', 'info', footnoteMark({ written: cell, mark: reading.mark }), at(field)));
    // what is not kept is lost, unless it makes the figure itself
    if (found?.exact !== true) warn('fraction.inexact', scaleKnown ? partInexact({ written: cell }) : partUnscaled({ written: cell }), field, found === null || written !== '');
    return found;
  }

  /** The two parts, or none where they count in different units, which is said. */
  function fraction(...parts: readonly [Part | null, Part | null]): readonly [Part | null, Part | null] {
    const counts = twoCountsOf(...parts);
    if (counts === null) return parts;
    issues.push(issue('number.unreadable', written === '' ? 'error' : 'warning', fractionIsTwoCounts({ written: counts.join('/'), counts }), at('numerator')));
    lost += parts.filter((one) => exactOf(one) !== null).length;
    return [null, null];
  }

  /**
   * How the number is bounded: by a column of its own, as a word of the API or as offices write it (`trên`), and by the
   * cells that print it. Null for words that are no bound and for bounds that exclude each other, which is said.
   */
  function bound(...printed: readonly Bounding[]): Bound | null {
    const cell = cells.bound.trim();
    const column = cell === '' ? null : readBound(cell);
    if (cell !== '' && column === null) {
      warn('bound.unknown', boundUnknown({ written: cell }), 'bound', true);
      return null;
    }
    const stated = [...(column === null ? [] : [[column, cell] as const]), ...printed.filter(([one]) => one !== 'eq')];
    const [first = ['eq', ''] as const] = stated;
    const against = stated.find(([one]) => DIRECTION[one] !== DIRECTION[first[0]]);
    if (against === undefined) return first[0];
    warn('bound.contradicts', boundContradicts({ written: against[1], other: first[1] }), column === null ? 'as_written' : 'bound');
    return null;
  }

  function warn(code: 'number.ambiguous' | 'number.unreadable' | 'fraction.inexact' | 'bound.unknown' | 'bound.contradicts' | 'status.unknown' | 'status.contradicts', text: Parameters<typeof issue>[2], field: keyof FigureCells, unread = false): void {
    issues.push(issue(code, 'warning', text, at(field)));
    if (unread) lost += 1;
  }

  function done(figure: FigureReading['figure']): FigureReading {
    return { figure, issues, lost };
  }
}
