import type { Names } from '../dataset/printable.js';
import { inOwnUnit } from '../dataset/own-unit.js';
import { catalogue } from '../indicators/index.js';
import { impossibleFigure, type Impossible } from '../messages/rules.js';
import type { Indicator } from '../model/indicator.js';
import { issue, type Issue } from '../model/issue.js';
import { inBoth, type Text } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import { formatNumber } from '../numbers/format-number.js';
import { figureText } from './figure-text.js';
import { intervalOf } from './interval.js';
import { rules } from './rule.js';

/** What cannot be less than nothing. */
const NOT_NEGATIVE: ReadonlySet<Indicator['kind']> = new Set<Indicator['kind']>(['count', 'money', 'area', 'share']);
/** What binary fractions add to a rate that is exactly 100 %. */
const SLIP = 1e-9;

/**
 * Say which figures no report can rightly hold, by the kind of their indicator: counts, money and areas below 0; shares
 * below 0 or above 100 %, unless the catalogue takes more than 100 for plausible (days of reception against those that
 * are required); a numerator below 0 or above its denominator; a denominator that is not above 0. The figures stay as
 * they are written. A bound counts by what it allows, and what a rule of `rules.csv` already warns of is not said again.
 *
 * @returns a warning `figure.impossible` for each such figure, at its cell, with all that is wrong with it
 */
export function impossibleFigures(observations: readonly Observation[], { indicators }: Names): readonly Issue[] {
  const known = { said: idsNotNegative(), beyond: idsBeyond() };
  return observations.flatMap((one) => {
    const indicator = indicators.get(one.indicator)!;
    const wrong = [...wrongValue(one, indicator, known), ...wrongFraction(one, indicator, known.beyond.has(indicator.id))];
    if (wrong.length === 0) return [];
    const value = one.value === null ? null : figureText(one, indicators);
    const written = one.value === null || writesValue(one, indicator);
    return [issue('figure.impossible', 'warning', impossibleFigure({ label: indicator.label, value, written, from: written ? null : fractionOf(one), wrong }), one.sources[0]?.location ?? undefined)];
  });
}

/** `452/400` with nothing beside it that could be a rate. */
const FRACTION_ALONE = /^[^%(]*\/[^%]*$/;

/** Whether the value itself stands in the source: a share may have been made of a fraction. */
function writesValue({ sources }: Observation, { kind }: Indicator): boolean {
  const written = sources[0]?.asWritten ?? null;
  return kind !== 'share' || (written !== null && !FRACTION_ALONE.test(written));
}

/** The fraction of which a rate was made, in words; null where it has none or does not follow from it. */
function fractionOf({ value, numerator, denominator }: Observation): Text | null {
  if (numerator === null || denominator === null || denominator === 0 || Math.abs((100 * numerator) / denominator - value!) > SLIP) return null;
  const [top, bottom] = [inText(numerator), inText(denominator)];
  return inBoth((lang) => `${top[lang]}/${bottom[lang]}`);
}

/** Indicators of which a rule of `rules.csv` says that they are not negative. */
function idsNotNegative(): ReadonlySet<string> {
  return new Set([...rules().values()].filter(({ kind, right }) => kind === 'range' && right === '0..').map(({ left }) => left));
}

/** Shares that the catalogue lets exceed 100 %, and the counts of which they are made. */
function idsBeyond(): ReadonlySet<string> {
  const shares = [...catalogue().values()].filter(({ kind, plausible: { max } }) => kind === 'share' && max !== null && max > 100);
  return new Set(shares.flatMap(({ id, numerator }) => (numerator === null ? id : [id, numerator])));
}

function wrongValue(one: Observation, indicator: Indicator, { said, beyond }: { readonly said: ReadonlySet<string>; readonly beyond: ReadonlySet<string> }): readonly Impossible[] {
  if (one.value === null || said.has(indicator.id)) return [];
  const { low, high } = intervalOf(one.value, one);
  if (NOT_NEGATIVE.has(indicator.kind) && high < 0) return [{ what: 'negative', kind: indicator.kind }];
  // a rate that was made of two figures may be more than a share of one in the other
  const limited = indicator.kind === 'share' && !beyond.has(indicator.id) && one.status !== 'derived' && inOwnUnit(one, indicator);
  return limited && low > 100 + SLIP ? [{ what: 'above_whole' }] : [];
}

function wrongFraction({ value, numerator, denominator, status }: Observation, { kind }: Indicator, beyond: boolean): readonly Impossible[] {
  if (numerator === null && denominator === null) return [];
  const wrong: Impossible[] = [];
  const [top, bottom] = [numerator, denominator].map((one) => (one === null ? null : inText(one))) as [Text | null, Text | null];
  if (numerator !== null && numerator < 0) wrong.push({ what: 'numerator_negative', numerator: top! });
  // of nothing there was nothing to do, which a count may well say; a share of nothing there is not, and none may be given
  const ofNothing = denominator === 0 && (numerator === null ? kind === 'share' && value !== null : kind === 'share' || numerator !== 0);
  if (denominator !== null && (denominator < 0 || ofNothing)) wrong.push({ what: 'denominator', denominator: bottom! });
  const parts = numerator !== null && denominator !== null && denominator > 0 && numerator > denominator;
  if (parts && !beyond && status !== 'derived' && (kind === 'share' || kind === 'count')) wrong.push({ what: 'part_above_whole', numerator: top!, denominator: bottom! });
  return wrong;
}

const inText = (number: number): Text => inBoth((lang) => formatNumber(number, lang));
