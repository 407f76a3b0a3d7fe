/** What is worked out when it is first asked for, then kept: few readers open the table of a figure. */
export function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
