import { tickIncrement, ticks } from 'd3-array';

/** A straight scale from values to pixels. */
export interface Scale {
  /** Pixel of a value. */
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A straight scale; a domain of one value stands in the middle. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain;
  const [from, to] = range;
  const scale = (value: number) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
  return Object.assign(scale, { domain, range });
}

/** A step of d3's ticks as a number and its decimals. */
function stepOf(low: number, high: number, count: number): { readonly step: number; readonly decimals: number } {
  const increment = tickIncrement(low, high, count);
  return increment < 0 ? { step: -1 / increment, decimals: Math.ceil(Math.log10(-increment) - 1e-9) } : { step: increment, decimals: 0 };
}

/** Widen a domain to round numbers, about a tenth of it each; `parts` says of how many steps it is then made. */
export function roundDomain(low: number, high: number, parts = 12): readonly [number, number] {
  const { step } = stepOf(low, high, parts);
  const clean = (n: number) => Number(n.toPrecision(12));
  return step > 0 ? [clean(Math.floor(low / step + 1e-9) * step), clean(Math.ceil(high / step - 1e-9) * step)] : [low, high];
}

/** Round values of a domain, about `count` of them, and the decimals they need. */
export function ticksOf([low, high]: readonly [number, number], count: number): { readonly values: readonly number[]; readonly decimals: number } {
  return { values: ticks(low, high, count), decimals: stepOf(low, high, count).decimals };
}
