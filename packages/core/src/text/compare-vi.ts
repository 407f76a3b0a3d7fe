let collator: Intl.Collator | undefined;

/** Vietnamese alphabetical order (a ă â b … đ …) with numbers by value, the same on every machine. */
export function compareVi(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}
