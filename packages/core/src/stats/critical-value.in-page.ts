// The build of the page's scripts takes this in place of critical-value.ts (docs/decisions/0009): charts ask for 95 % and no
// other level, and need not carry how the value is found. It is the value to the last digit, so that a page draws what the command draws.

/** As in critical-value.ts. @throws RangeError for another level than 0.95 */
export function criticalValue(level: number): number {
  if (level !== 0.95) throw new RangeError(`criticalValue received level = ${level}; a page knows 0.95`);
  return 1.9599639845400536;
}
