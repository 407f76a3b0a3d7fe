import { printedDecimals } from '../indicators/drawn-value.js';
import { boundText } from '../messages/values.js';
import type { Indicator } from '../model/indicator.js';
import { inBoth, type Lang, type Text } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import type { Bound } from '../model/quantity.js';
import { formatNumber } from '../numbers/format-number.js';
import type { Expression, Term } from './expression.js';
import type { Report } from './report.js';

type Indicators = ReadonlyMap<string, Indicator>;

/** More digits than any source prints: a rate that was made from its fraction has no end. */
const MOST_DECIMALS = 4;

/** A figure as printed: `4.956`, `trên 2.000`, `73,5%`. */
export function figureText(figure: Observation, indicators: Indicators): Text {
  const percent = indicators.get(figure.indicator)?.kind === 'share';
  const decimals = Math.min(MOST_DECIMALS, printedDecimals(figure));
  return inBoth((lang) => boundText(figure.bound, formatNumber(figure.value!, lang, { decimals, percent }))[lang]);
}

/** An expression with its figures: `76 + 143 + 3.448 = 3.667`, `5 × 12 = 60`, `3,24 (120/37)`; one figure stands alone. */
export function expressionText({ sum, over }: Expression, report: Report, indicators: Indicators): Text {
  if (over !== null) {
    const quotient = total(sum, report).value / total(over, report).value;
    return inBoth((lang) => `${formatNumber(Number(quotient.toFixed(2)), lang)} (${plain(sum, report, indicators, lang)}/${plain(over, report, indicators, lang)})`);
  }
  const { value, bound } = total(sum, report);
  const present = sum.filter(({ id }) => report.figures.has(id));
  if (present.length === 1 && present[0]!.factor === 1) return figureText(report.figures.get(present[0]!.id)![0]!, indicators);
  return inBoth((lang) => `${parts(present, report, indicators, lang)} = ${boundText(bound, round(value, lang))[lang]}`);
}

/** The sum of the first figure of each indicator, and how it bounds the true one: a sum of lower bounds is one. */
export function total(terms: readonly Term[], report: Report): { readonly value: number; readonly bound: Bound } {
  let value = 0;
  const bounds = new Set<Bound>();
  for (const { id, factor } of terms) {
    const figure = report.figures.get(id)?.[0];
    if (figure === undefined) continue;
    value += factor * figure.value!;
    bounds.add(figure.bound);
  }
  bounds.delete('eq');
  const [only] = bounds;
  return { value, bound: bounds.size > 1 ? 'approx' : (only ?? 'eq') };
}

function parts(terms: readonly Term[], report: Report, indicators: Indicators, lang: Lang): string {
  return terms
    .map(({ id, factor }, at) => {
      const text = figureText(report.figures.get(id)![0]!, indicators)[lang];
      const sign = factor < 0 ? ' − ' : at > 0 ? ' + ' : '';
      return sign + (Math.abs(factor) === 1 ? text : `${formatNumber(Math.abs(factor), lang)} × ${text}`);
    })
    .join('');
}

function plain(terms: readonly Term[], report: Report, indicators: Indicators, lang: Lang): string {
  return terms.length === 1 ? parts(terms, report, indicators, lang) : `(${parts(terms, report, indicators, lang)})`;
}

/** At most four decimals, and none that binary fractions made. */
function round(value: number, lang: Lang): string {
  return formatNumber(Number(value.toFixed(MOST_DECIMALS)), lang);
}
