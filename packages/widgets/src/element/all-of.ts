/** Settles when all that is still to be loaded is there; null when nothing is. */
export function allOf(...needed: readonly (Promise<unknown> | null)[]): Promise<unknown> | null {
  const waiting = needed.filter((one) => one !== null);
  return waiting.length > 0 ? Promise.all(waiting) : null;
}
