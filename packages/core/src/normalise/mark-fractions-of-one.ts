import type { Names } from '../dataset/printable.js';
import { shareBelowOne } from '../messages/normalise.js';
import { issue, type Issue } from '../model/issue.js';
import { inBoth } from '../model/language.js';
import type { Observation } from '../model/observation.js';
import { formatNumber } from '../numbers/index.js';

/** A part of one as a share of a whole column is written in per cent: no sign, no fraction, decimals alone. */
const WRITTEN = /^0?[.,]\d+$/;
/** Shares of a column that most of the others must reach, for one below 1 to stand out among them. */
const USUAL = 10;

/**
 * Say which shares are written below 1 where those beside them are written in per cent: `0,875` among `87,5` may be
 * 0.875 % or 87.5 %. They stay as written.
 */
export function markFractionsOfOne(observations: readonly Observation[], { indicators }: Names): Issue[] {
  const columns = new Map<string, Observation[]>();
  for (const one of observations) {
    if (indicators.get(one.indicator)!.kind !== 'share' || one.value === null) continue;
    const place = one.sources[0]?.location;
    const key = [one.indicator, place?.file, place?.sheet].join('\n');
    const column = columns.get(key);
    if (column) column.push(one);
    else columns.set(key, [one]);
  }
  return [...columns.values()].flatMap((column) => {
    const small = column.filter(({ value, numerator, sources }) => numerator === null && value! > 0 && value! < 1 && WRITTEN.test(sources[0]?.asWritten?.trim() ?? ''));
    const usual = column.filter(({ value }) => value! >= USUAL).length;
    return 2 * usual <= column.length ? [] : small.map(({ indicator, value, sources: [source] }) => {
      const shares = [value!, Number((100 * value!).toFixed(9))].map((share) => inBoth((lang) => formatNumber(share, lang, { percent: true })));
      return issue('number.ambiguous', 'warning', shareBelowOne({ indicator: indicators.get(indicator)!.label, written: source!.asWritten!.trim(), kept: shares[0]!, other: shares[1]! }), source?.location ?? undefined);
    });
  });
}
