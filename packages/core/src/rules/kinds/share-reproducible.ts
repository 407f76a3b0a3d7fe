import { otherBase, recomputed, shareSuggestion } from '../../messages/rules.js';
import type { Names } from '../../dataset/printable.js';
import { follows, printedDecimals } from '../../indicators/drawn-value.js';
import { inBoth, type Text } from '../../model/language.js';
import type { Observation } from '../../model/observation.js';
import { formatNumber } from '../../numbers/format-number.js';
import type { Check } from '../check.js';
import { evaluate } from '../evaluate.js';
import { readExpression, type Expression } from '../expression.js';
import { expressionText, figureText } from '../figure-text.js';
import { hull, type Interval } from '../interval.js';
import type { Report } from '../report.js';
import type { Rule } from '../rule.js';

/** What a share is of: indicators whose figures stand in the same report. */
export interface Fraction {
  readonly share: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Bases that are no figure of the report but follow from two (`mediation_cases + -1 * mediation_pending`). */
  readonly others?: readonly string[];
}

/** How many other bases a finding names. */
const MOST_BASES = 2;

/**
 * A printed share follows from its fraction, by rounding or truncation at its printed precision. The fraction printed
 * beside it decides; without one, the counts of the same report. When it does not follow, the other counts of the report
 * are tried as its base, and the finding says which of them fits.
 */
export function shareReproducible(rule: Rule, { share, numerator, denominator, others = [] }: Fraction): Check {
  const extra = others.map((text) => readExpression(text));
  return {
    rule,
    pivot: share,
    in(report, names) {
      const [tops, bottoms] = [report.figures.get(numerator), report.figures.get(denominator)];
      const counts = tops && bottoms ? { figures: [tops[0]!, bottoms[0]!], top: hull(tops), bottom: hull(bottoms) } : null;
      const printed = distinct(report.figures.get(share)!);
      const tried = printed.flatMap((figure) => {
        const fraction = ownFraction(figure) ?? counts;
        return fraction !== null && fraction.bottom.low > 0 && figure.bound !== 'approx' ? [{ figure, fraction }] : [];
      });
      if (tried.length === 0) return null;
      return tried
        .filter(({ figure, fraction }) => !fits(figure, fraction.top, fraction.bottom))
        .map(({ figure, fraction }) => {
          const bases = otherBases(figure, fraction.top, report, names);
          return {
            words: { left: figureText(figure, names.indicators), right: recomputed({ numerator: ends(fraction.top), denominator: ends(fraction.bottom), rate: rate(fraction.top, fraction.bottom, printedDecimals(figure)) }) },
            figures: [figure, ...(fraction === counts ? counts.figures : [])],
            note: bases.length > 0 ? otherBase({ bases }) : null,
            suggestion: shareSuggestion({ fits: bases.length > 0 }),
          };
        });
    },
  };

  function otherBases(figure: Observation, top: Interval, report: Report, { indicators }: Names): { readonly label: Text; readonly value: Text }[] {
    const found: { readonly label: Text; readonly value: Text }[] = [];
    const kind = indicators.get(denominator)?.kind ?? 'count';
    for (const [id, figures] of report.figures) {
      const indicator = indicators.get(id);
      if (id === denominator || id === numerator || indicator?.kind !== kind || !figures.every(({ bound }) => bound === 'eq')) continue;
      const bottom = hull(figures);
      if (bottom.low > 0 && fits(figure, top, bottom)) found.push({ label: indicator.label, value: figureText(figures[0]!, indicators) });
    }
    for (const expression of extra) {
      const base = evaluate(expression, report, indicators);
      if (base !== null && base.interval.low > 0 && fits(figure, top, base.interval)) found.push({ label: sumLabel(expression, indicators), value: expressionText(expression, report, indicators) });
    }
    return found.slice(0, MOST_BASES);
  }
}

/** The fraction that stands beside a rate; null when the rate is only that fraction in another form. */
function ownFraction({ numerator, denominator }: Observation): { readonly top: Interval; readonly bottom: Interval } | null {
  if (numerator === null || denominator === null) return null;
  return { top: { low: numerator, high: numerator }, bottom: { low: denominator, high: denominator } };
}

/** Whether some fraction within the two intervals gives the printed rate. */
function fits(figure: Observation, top: Interval, bottom: Interval): boolean {
  const { value, bound } = figure;
  // in this order: 102/160 is then 63.75 and not a hair less
  const [low, high] = [(100 * top.low) / bottom.high, (100 * top.high) / bottom.low];
  if (bound === 'ge' || bound === 'gt') return high >= value! - 1e-9;
  if (bound === 'le' || bound === 'lt') return low <= value! + 1e-9;
  return follows(value!, Math.min(Math.max(value!, low), high), printedDecimals(figure));
}

/** One figure for each printed rate: a repeat breaks the rule once. */
function distinct(figures: readonly Observation[]): Observation[] {
  return [...new Map(figures.map((one) => [`${one.value!} ${one.bound} ${one.numerator ?? ''} ${one.denominator ?? ''}`, one] as const).reverse()).values()].reverse();
}

function ends({ low, high }: Interval): Text {
  return inBoth((lang) => (low === high ? formatNumber(low, lang) : [low, high].map((end) => (Number.isFinite(end) ? formatNumber(end, lang) : '…')).join('–')));
}

/** A recomputed rate with two decimals, or as many as were printed; of an interval, its ends. */
function rate(top: Interval, bottom: Interval, printed: number): Text {
  const decimals = Math.max(2, printed);
  return inBoth((lang) => [...new Set([(100 * top.low) / bottom.high, (100 * top.high) / bottom.low])].map((end) => (Number.isFinite(end) ? formatNumber(end, lang, { decimals, percent: true }) : '…')).join('–'));
}

function sumLabel({ sum }: Expression, indicators: Names['indicators']): Text {
  return inBoth((lang) => sum.map(({ id, factor }, at) => `${at === 0 ? '' : factor < 0 ? ' − ' : ' + '}${indicators.get(id)?.label[lang] ?? id}`).join(''));
}
