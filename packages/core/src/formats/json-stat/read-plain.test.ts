import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../dataset/make-dataset.js';
import { context, datasetArbitrary } from '../../dataset/random-dataset.test-data.js';
import { edited, editsArbitrary } from './edited-json.test-data.js';
import { loadJsonStat } from './load-json-stat.js';
import { readJsonStat } from './read-json-stat.js';
import { readPlain } from './read-plain.js';
import { writeJsonStat } from './write-json-stat.js';

/** A file as it comes over the line. */
const sent = (file: unknown): Record<string, any> => JSON.parse(JSON.stringify(file)) as Record<string, any>;

describe('readPlain', () => {
  it('gives back what our writer wrote', () => {
    fc.assert(
      fc.property(datasetArbitrary, fc.constantFrom('vi', 'en'), (dataset, lang) => {
        const back = readPlain(sent(writeJsonStat(dataset, lang)));
        expect(back).toEqual(dataset);
        expect(back!.observations()).toEqual(dataset.observations());
      }),
      { numRuns: 200 },
    );
  });

  it('reads a damaged file as the careful reader does, or leaves it to that', () => {
    const texts = fc.sample(datasetArbitrary, { numRuns: 3 }).map((dataset) => JSON.stringify(dataset.toJsonStat()));
    fc.assert(
      fc.property(fc.constantFrom(...texts), editsArbitrary, (text, edits) => {
        const file = edited(text, edits);
        const plain = readPlain(file);
        if (plain === null) return;
        const { dataset, issues } = readJsonStat(file);
        // what no drawing uses is not looked at
        if (dataset === null) expect(issues[0]!.message.en).toMatch(/role|label|child/);
        else expect(plain).toEqual(dataset);
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[string, (file: Record<string, any>) => void]>([
    ['another version', (file) => { file['version'] = '1.0'; }],
    ['dimensions in another order', (file) => { file['id'].reverse(); }],
    ['a size that is none', (file) => { file['size'][1] = 99; }],
    ['one size too many', (file) => { file['size'].push(1); }],
    ['a place twice', (file) => { file['dimension'].area.category.index[1] = file['dimension'].area.category.index[0]; }],
    ['a place without its definition', (file) => { file['dimension'].area.category.index[0] = 'x'; }],
    ['a figure outside of the cube', (file) => { file['value'] = { '999999': 1 }; }],
    ['a figure at no cell', (file) => { file['value'] = { constructor: 1 }; }],
    ['a figure in words', (file) => { file['value'] = { '0': '1' }; }],
    ['a status of no letter', (file) => { file['status'] = { '0': 'constructor' }; }],
    ['no extension', (file) => { delete file['extension']; }],
    ['a period that is not that of its id', (file) => { const [id] = Object.keys(file['extension'].danbiet.periods); file['extension'].danbiet.periods[id!].start = '1999-05-03'; }],
    ['a kind that there is not', (file) => { const [id] = Object.keys(file['extension'].danbiet.indicators); file['extension'].danbiet.indicators[id!].kind = 'x'; }],
  ])('leaves to the careful reader a file with %s', async (_, change) => {
    const file = sent(writeJsonStat(makeDataset([], context).dataset));
    expect(readPlain(file)).not.toBeNull();
    change(file);
    expect(readPlain(file)).toBeNull();
    expect(await loadJsonStat(file, { file: 'x.json' })).toEqual(readJsonStat(file, { file: 'x.json' }));
  });

  it.each([null, undefined, 7, 'x', [], {}])('leaves %o to it', (input) => {
    expect(readPlain(input)).toBeNull();
  });

  it('cannot pollute prototypes', () => {
    const text = JSON.stringify(writeJsonStat(makeDataset([], context).dataset)).replace(/":\{(?=")/g, '":{"__proto__":{"polluted":true},');
    readPlain(JSON.parse(text));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
