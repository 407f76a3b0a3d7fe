/** The words that some attributes of an element know, by name. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** An element with these attributes, as properties. */
export type Worded<K extends Known> = Element & Readonly<Record<keyof K, string | null>>;

/**
 * The words in some attributes of an element, undefined where there is none: the default stands then. So it does where a
 * word is none of those known, and the page is told (`danbiet-issue`), in words that are fetched for it.
 */
export function wordsOf<const K extends Known>(element: Worded<K>, known: K): { readonly [Name in keyof K]: K[Name][number] | undefined } {
  const words = Object.entries(known).map(([name, its]) => [name, its.find((word) => word === element[name])] as const);
  if (words.some(([name, word]) => element[name] && !word)) void import('./unknown-words.js').then(({ tellUnknown }) => tellUnknown(element, known), () => undefined);
  return Object.fromEntries(words) as ReturnType<typeof wordsOf<K>>;
}
