import type { Dataset } from '@danbiet/core';

/** Latin letters with the marks of Vietnamese. */
const MARKED = /[\u00e0-\u01b0\u1ea0-\u1ef9]/iu;

const known = new WeakMap<Dataset, RegExp | null>();

/** Finds what a dataset says in Vietnamese alone: parts of areas, words in place of numbers, titles of sources. */
function patternOf(dataset: Dataset): RegExp | null {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const texts = new Set(dataset.observations().flatMap(({ scope, text, sources }) => [scope, text, ...sources.flatMap(({ title, reporter }) => [title, reporter])]).filter((one) => one !== null && MARKED.test(one)));
  const longest = [...(texts as ReadonlySet<string>)].sort((a, b) => b.length - a.length).map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = longest.length === 0 ? null : new RegExp(`(${longest.join('|')})`, 'u');
  known.set(dataset, pattern);
  return pattern;
}

/**
 * An English text in parts, every other of which the dataset says in Vietnamese alone (WCAG 3.1.2), the first and the
 * last in English, maybe ''. Names of places are of no language.
 */
export function vietnameseParts(text: string, dataset: Dataset): readonly string[] {
  const pattern = patternOf(dataset);
  return pattern === null ? [text] : text.split(pattern);
}
