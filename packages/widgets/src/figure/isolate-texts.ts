import type { Dataset } from '@danbiet/core';
import type { Figure } from './figure.js';

/** Signs that set the direction of what follows, also of what stands beyond their own text. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** A text in an isolate of its own (Unicode Bidirectional Algorithm, UAX #9): what it opens ends with it, and what it closes was opened for it. */
function isolated(text: string): string {
  const closed = text.split('\u2069').length;
  return '\u2068'.repeat(closed) + text + '\u2069'.repeat(closed + text.split(/[\u2066-\u2068]/).length - 1);
}

/**
 * A figure whose prose no text of its data can turn around: a right-to-left override in an area's name reverses that
 * name alone. Drawn texts and cells stand in elements of their own and need none of it.
 */
export function isolateTexts<S extends Figure>(figure: S, { areas, indicators }: Dataset): S {
  const { title, subtitle, sentence, notes, sources } = figure;
  const prose = JSON.stringify({ title, subtitle, sentence, notes, sources });
  if (!TURNS.test(prose)) return figure;
  const texts = new Set<string>();
  JSON.stringify([[...areas.values()], [...indicators.values()], sources], (_, value: unknown) => {
    // a sentence may write the first letter great or small
    if (typeof value === 'string' && TURNS.test(value)) texts.add(TURNS.test(value.charAt(0)) ? value : value.slice(1));
    return value;
  });
  if (texts.size === 0) return figure;
  const longestFirst = [...texts].sort((a, b) => b.length - a.length).map((text) => text.replace(/\W/g, '\\$&'));
  const any = new RegExp(longestFirst.join('|'), 'g');
  return { ...figure, ...(JSON.parse(prose, (key, value: unknown) => (typeof value === 'string' && key !== 'url' ? value.replace(any, isolated) : value)) as Partial<S>) };
}
