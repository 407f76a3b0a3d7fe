import type { Text } from '@danbiet/core';
import { Trouble } from '../terminal/trouble.js';
import type { Arguments } from './read-arguments.js';

/**
 * The value of an option that a call cannot do without.
 *
 * @param value what stands for it in help
 * @throws Trouble (2) when it was not given
 */
export function needed(given: Arguments, name: string, value: Text): string {
  const text = given.text(name);
  if (text === null) throw new Trouble(2, { vi: `Thiếu --${name} ${value.vi}.`, en: `--${name} ${value.en} is missing.` });
  return text;
}
