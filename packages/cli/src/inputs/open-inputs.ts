import { readDelimited } from '@danbiet/core';
import { normaliseFiles, type Normalised, type NormaliseOptions } from '@danbiet/core/normalise';
import type { Sheet } from '@danbiet/core';
import type { Input } from './read-inputs.js';

/** Normalise the figures of files together. */
export function normaliseBytes(inputs: readonly Input[], options: NormaliseOptions): Promise<Normalised> {
  return Promise.resolve(normaliseFiles(inputs.map(({ name, bytes }) => ({ input: new TextDecoder().decode(bytes), options: { ...options, file: name } }))));
}

/** The tables of a file as it holds them; none when it is no table. */
export function openTables({ bytes }: Input): Promise<readonly Pick<Sheet, 'name' | 'rows' | 'lines'>[]> {
  return Promise.resolve([{ name: null, ...readDelimited(new TextDecoder().decode(bytes)) }]);
}
