import type { Dataset } from '../dataset/dataset.js';
import { SMALL_DENOMINATOR } from '../indicators/format-observation.js';
import { funnelDenominator, funnelLeftOut, funnelRefused, funnelText } from '../messages/funnel.js';
import { inBoth, issue, type Area, type Indicator, type Outcome, type Period, type Text } from '../model/index.js';
import { formatNumber } from '../numbers/format-number.js';
import { periodText, periodTexts } from '../periods/period-text.js';
import { funnelLimits, type FunnelLimit } from '../stats/funnel-limits.js';
import { overdispersion } from '../stats/overdispersion.js';
import type { Coverage, MissingArea } from './coverage.js';
import { funnelKindOf, funnelPoints, type FunnelOf, type FunnelPoint } from './funnel-points.js';
import { personsOf, sourcesOfPersons, withoutPersons, type Persons, type PersonsChoice } from './persons.js';
import { pick, type Choice, type Picked } from './pick.js';
import { scaleOfRates } from './rate-scale.js';
import { shownRate } from './shown-rate.js';

/** What a funnel is drawn of; a count needs the `denominator` that counts its persons. */
export interface FunnelChoice extends Omit<Choice, 'level'>, PersonsChoice {
  /**
   * In the unit of the result: per cent, events per `per` persons, a ratio as it is printed; default what the areas pool
   * to. Of observed over expected figures, 1.
   */
  readonly target?: number;
  /** Persons to which the rate of a count refers, default 100 000. */
  readonly per?: 1000 | 10_000 | 100_000;
  /** Widen the limits by what areas differ beyond chance (additive τ², Spiegelhalter 2005). Default false: say it only where a cause is known. */
  readonly overdispersed?: boolean;
  /** Two-sided, the narrow one first; default 95% and 99.8%. */
  readonly levels?: readonly [number, number];
}

/** Where an area lies: between the narrow limits, outside of those, or outside of the wide ones too. */
export type FunnelPlace = 'inside' | 'outside' | 'far_outside';

/** An area in a funnel. */
export interface FunnelEntry extends FunnelPoint {
  /** In the unit of the result. */
  readonly value: number;
  /** In the unit of the result, in the order of the levels. */
  readonly limits: readonly FunnelLimit[];
  readonly place: FunnelPlace;
  readonly side: 'high' | 'low' | null;
  /** True for a denominator below 20, or fewer than 5 events (or non-events) expected: too small to stand out. */
  readonly small: boolean;
}

/** Areas against the limits within which chance alone moves them for their size. */
export interface Funnel {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly kind: FunnelOf;
  readonly target: { readonly value: number; readonly source: 'pooled' | 'given' };
  /** By what a proportion or rate of one is multiplied to give the unit of the result: 100, `per`, and of a ratio what its figures refer to. */
  readonly scale: number;
  readonly levels: readonly [number, number];
  /** φ and τ² in proportions or rates of one, or null where not asked for. */
  readonly dispersion: { readonly phi: number; readonly tau2: number } | null;
  /** Whose persons a count was divided by; null for shares and ratios. */
  readonly denominator: Indicator | null;
  /** By Vietnamese name. */
  readonly entries: readonly FunnelEntry[];
  /** Those outside of the wide limits, farthest beyond them first. */
  readonly outliers: readonly FunnelEntry[];
  /** Areas with a figure but without what a funnel needs. */
  readonly without: readonly Area[];
  readonly missing: readonly MissingArea[];
  readonly coverage: Coverage;
  readonly sentence: Text;
}

/** Below so many events expected, limits are too wide to say anything. */
const FEW_EXPECTED = 5;
const LEVELS: readonly [number, number] = [0.95, 0.998];

function isSmall({ size }: FunnelPoint, kind: FunnelOf, target: number): boolean {
  const expected = target * size;
  return kind === 'proportion' ? size < SMALL_DENOMINATOR || Math.min(expected, size - expected) < FEW_EXPECTED : expected < FEW_EXPECTED;
}

/** Where a value of one lies among its limits; a hair is left for values that stand on one. */
function placeOf(value: number, [narrow, wide]: readonly FunnelLimit[]): Pick<FunnelEntry, 'place' | 'side'> {
  const beyond = ({ lower, upper }: FunnelLimit): FunnelEntry['side'] => (value > upper + 1e-12 ? 'high' : value < lower - 1e-12 ? 'low' : null);
  const [near, far] = [beyond(narrow!), beyond(wide!)];
  return { place: far ? 'far_outside' : near ? 'outside' : 'inside', side: far ?? near };
}

/** How far beyond its wide limit an outlier lies, in half-widths of its funnel there. */
function excess({ value, limits, side }: FunnelEntry, target: number): number {
  const limit = side === 'high' ? limits[1]!.upper : limits[1]!.lower;
  return limit === target ? Infinity : Math.abs((value - target) / (limit - target));
}

function dispersionOf(points: readonly FunnelPoint[], kind: FunnelOf, target: number) {
  const standardErrors = points.map(({ size }) => Math.sqrt((kind === 'proportion' ? target * (1 - target) : target) / size));
  const { phi, tau2 } = overdispersion({ values: points.map(({ count, size }) => count / size), standardErrors, target });
  return { phi, tau2 };
}

/** By what a proportion or rate of one is multiplied to give the unit of a funnel; null where the figures of a ratio do not say it. */
export const funnelScale = ({ indicator: { kind }, cells }: Picked, per: number): number | null => (kind === 'share' ? 100 : kind === 'count' ? per : scaleOfRates(cells.values()));

/** The persons that a count is set against; null for shares and ratios, which hold their own denominators. */
export function funnelPersons(dataset: Dataset, picked: Picked, { denominator, from = dataset, scope = '' }: PersonsChoice & Pick<Choice, 'scope'>): Outcome<Persons | null> {
  if (picked.indicator.kind !== 'count') return { result: null, issues: [] };
  if (denominator !== undefined) return personsOf(from, denominator, scope, picked.period);
  return { result: null, issues: [issue('compare.refused', 'error', funnelRefused({ reason: 'no_denominator', indicator: picked.indicator.label }))] };
}

/** Whose persons counts were divided by, of which periods, and who states them. */
export function personsText(points: readonly FunnelPoint[], persons: Persons | null): Text {
  const figures = points.flatMap(({ denominator }) => denominator ?? []);
  if (persons === null || figures.length === 0) return { vi: '', en: '' };
  const periods = [...new Set(figures.map(({ period }) => period))].map((id) => periodTexts(persons.held.periods.get(id)!));
  return funnelDenominator({ denominator: persons.indicator.label, periods, sources: sourcesOfPersons(figures) });
}

/**
 * Set areas against the limits within which chance alone would move them for their size: instead of a league table.
 *
 * Limits by kind ({@link funnelLimits}): binomial for shares, Poisson for counts per person and for ratios of counts to
 * a denominator (in the unit of their own figures, {@link scaleOfRates}), exact unless overdispersion is declared. The
 * persons of a count are those of the same area, list and period, with their source, as for {@link perCapita}. Of 34
 * areas, 1.7 lie outside of 95% and 0.07 outside of 99.8% by chance alone, so only the latter are called outliers.
 *
 * @returns result null with `compare.refused` for external scores and other indicators without events, for counts
 *   without a `denominator`, when fewer than
 *   two areas (one, for a given target) have what a funnel needs, and when the target is 0 or 100%
 * @throws RangeError when a target or level is outside of its range
 * @example funnel(dataset, { indicator: 'mediation_success_rate', period: '2023' }).result?.outliers
 */
export function funnel(dataset: Dataset, choice: FunnelChoice): Outcome<Funnel> {
  const { result: picked, issues: noted } = pick(dataset, choice);
  const issues = [...noted];
  if (picked === null) return { result: null, issues };
  const { indicator, period, missing } = picked;
  const kind = funnelKindOf(indicator);
  const refuse = (reason: Parameters<typeof funnelRefused>[0]['reason']): Outcome<Funnel> => ({ result: null, issues: [...issues, issue('compare.refused', 'error', funnelRefused({ reason, indicator: indicator.label }))] });
  if (kind === null) return refuse(indicator.rankable ? 'kind' : 'score');
  const { result: persons, issues: absent } = funnelPersons(dataset, picked, choice);
  if (absent.length > 0) return { result: null, issues: [...issues, ...absent] };
  const { points, without, counted } = funnelPoints(picked, persons);
  const level = picked.areas[0]?.level ?? 'unknown';
  const unmatched = (severity: 'error' | 'warning') => (persons === null ? [] : withoutPersons(counted, persons, { indicator, period, level, severity }));
  // one area can be set against a level that was given; how far areas differ takes two
  if (points.length < (choice.target === undefined || choice.overdispersed ? 2 : 1)) {
    issues.push(...unmatched('error'));
    return refuse(persons ? 'no_population' : 'no_fractions');
  }

  const { per = 100_000, levels = LEVELS } = choice;
  const scale = funnelScale(picked, per);
  if (scale === null) return refuse('scale');
  const sum = (of: (point: FunnelPoint) => number) => points.reduce((total, point) => total + of(point), 0);
  const pooled = sum(({ count }) => count) / sum(({ size }) => size);
  const target = choice.target === undefined ? pooled : choice.target / scale;
  if (target === 0 || (kind === 'proportion' && target === 1)) return refuse('saturated');

  const dispersion = choice.overdispersed ? dispersionOf(points, kind, target) : null;
  const found = funnelLimits({ kind, target, sizes: points.map(({ size }) => size), levels, method: dispersion ? 'normal' : 'exact', tau2: dispersion?.tau2 ?? 0 });
  const entries = points.map((point, i): FunnelEntry => {
    const { limits } = found[i]!;
    const scaled = limits.map(({ level, lower, upper }) => ({ level, lower: lower * scale, upper: upper * scale }));
    return { ...point, value: (scale * point.count) / point.size, limits: scaled, ...placeOf(point.count / point.size, limits), small: isSmall(point, kind, target) };
  });
  const outliers = entries.filter(({ place }) => place === 'far_outside').sort((a, b) => excess(b, target * scale) - excess(a, target * scale));
  const names = (of: readonly FunnelEntry[]) => of.map(({ area }) => area.name);
  const coverage = { reported: points.length, total: picked.areas.length };
  const given = choice.target !== undefined;
  const said = funnelText({
    indicator: indicator.label,
    period: inBoth((lang) => periodText(period, lang)),
    level,
    coverage,
    given,
    target: shownRate(target * scale, indicator, per),
    percent: inBoth((lang) => formatNumber(levels[1] * 100, lang, { percent: true })),
    high: names(outliers.filter(({ side }) => side === 'high')),
    low: names(outliers.filter(({ side }) => side === 'low')),
    small: entries.filter(({ small, place }) => small && place !== 'far_outside').length,
    dispersed: dispersion === null ? null : dispersion.tau2 > 0,
  });
  const divided = personsText(points, persons);
  const sentence = inBoth((lang) => said[lang] + divided[lang]);
  const inexact = without.filter((area) => !counted.includes(area));
  const left = inexact.length === 0 ? [] : [issue('compare.refused', 'info', funnelLeftOut({ kind: persons ? 'rate' : 'proportion', names: inexact.map(({ name }) => name), level }))];
  const result = { indicator, period, kind, target: { value: target * scale, source: given ? ('given' as const) : ('pooled' as const) }, scale, levels, dispersion, denominator: persons?.indicator ?? null, entries, outliers, without, missing, coverage, sentence };
  return { result: Object.freeze(result), issues: [...issues, ...left, ...unmatched('warning')] };
}
