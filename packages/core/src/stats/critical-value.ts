import { demandLevel } from './argument-checks.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * How many standard errors a two-sided interval reaches to either side under the normal distribution: z = Φ⁻¹((1 + level)/2).
 *
 * @param level two-sided confidence level strictly between 0 and 1
 * @throws RangeError when the level is not strictly between 0 and 1
 * @example criticalValue(0.95) // 1.95996…
 */
export function criticalValue(level: number): number {
  demandLevel('criticalValue', level);
  return normalQuantile((1 + level) / 2);
}
