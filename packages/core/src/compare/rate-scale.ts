import { follows, printedDecimals } from '../indicators/drawn-value.js';
import type { Indicator, Observation } from '../model/index.js';

/** Sums of money and areas of land, as units name them: no events, so chance does not move them as it moves counts. */
const NO_EVENTS = /^(?:(?:nghìn |triệu |tỷ )*đồng|vnd|usd|ha|héc-?ta|k?m[²2])$/i;

/** Whether a ratio counts events for so many of its denominator: its unit says of what (`vụ việc/1.000 người`). */
export const countsEvents = ({ kind, unit }: Indicator): boolean => kind === 'ratio' && !NO_EVENTS.test(unit.vi.split('/')[0]!.trim());

/** A figure whose value and fraction say to how many it refers. */
interface Told {
  readonly one: Observation;
  readonly value: number;
  readonly rate: number;
}

const toldBy = (one: Observation): readonly Told[] => {
  const { value, bound, numerator, denominator } = one;
  return bound === 'eq' && value !== null && value > 0 && numerator !== null && numerator > 0 && denominator !== null && denominator > 0 ? [{ one, value, rate: numerator / denominator }] : [];
};

const same = ({ value, rate }: Told, per: number) => Math.abs(value - per * rate) <= 1e-9 * value;
const asPrinted = ({ one, value, rate }: Told, per: number) => follows(value, per * rate, printedDecimals(one));

/**
 * To how many of the denominator's units rates refer: by what numerator / denominator is multiplied to give the value,
 * exactly, or a power of ten that gives it as printed; 1000 for 0.3 with 30 / 100 000.
 *
 * @param figures of one ratio; those without a value above 0 and its fraction say nothing
 * @returns null where no figure says it, or not more than half of them agree
 */
export function scaleOfRates(figures: Iterable<Observation>): number | null {
  const told = [...figures].flatMap(toldBy);
  const tried = told.flatMap(({ value, rate }) => [
    { per: 10 ** Math.round(Math.log10(value / rate)), agrees: asPrinted },
    { per: value / rate, agrees: same },
  ]);
  const counted = tried.map(({ per, agrees }) => ({ per, count: told.filter((one) => agrees(one, per)).length }));
  const best = counted.sort((a, b) => b.count - a.count)[0];
  return best && best.count * 2 > told.length ? best.per : null;
}
