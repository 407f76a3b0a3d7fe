import fc from 'fast-check';

/** Places in a JSON text, each with what is put there. */
export type Edits = readonly (readonly [at: number, value: unknown])[];

const junk = fc.constantFrom<unknown>(null, -1, 1e9, 'x', [], {}, [[]], { a: 1 }, '__proto__', true);

/** One to three places of a file and what they are overwritten with. */
export const editsArbitrary: fc.Arbitrary<Edits> = fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 3 });

/** A JSON text as parsed, with some of its places overwritten. */
export function edited(text: string, edits: Edits): unknown {
  const file = JSON.parse(text) as unknown;
  for (const [at, value] of edits) {
    const places: [Record<string, unknown>, string][] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        walk((node as Record<string, unknown>)[key]);
      }
    };
    walk(file);
    const [node, key] = places[at % Math.max(1, places.length)] ?? [];
    // a copy: one object put into itself would be a file that no text can hold
    if (node && key !== undefined) node[key] = structuredClone(value);
  }
  return file;
}
