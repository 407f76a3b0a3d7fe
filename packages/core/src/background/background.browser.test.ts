import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.js';
import { normaliseInBackground } from './normalise-in-background.js';

const WORKER = new URL('./worker-script.ts', import.meta.url);
const OPTIONS = { file: 'x.csv', vintage: '2024', locale: 'vi' } as const;
const HEAD = 'Địa phương;Chỉ tiêu;Kỳ;Giá trị;Phạm vi';
const NAMES = ['Huế', 'Hà Nội', 'Cà Mau', 'Đắk Lắk', 'Atlantis'];

/** A long table of so many rows, some of them wrong, none said twice. */
const table = (rows: number): string =>
  [HEAD, ...Array.from({ length: rows }, (_, i) => `${NAMES[i % 5]!};Số lượt tiếp công dân;Quý ${['I', 'II', 'III', 'IV'][i % 4]!}/2022;${i % 7 === 0 ? '…' : `${i}`};xã số ${i}`), ''].join('\n');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sorted = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();

/** Where the work is done: in a worker, or where that cannot start, in the page. */
const places = [
  ['a worker', WORKER],
  ['slices, when the worker cannot start', new URL('/no-such-worker.js', location.href)],
  ['slices, when no worker is named', null],
] as const;

describe.each(places)('normaliseInBackground in %s', (_name, worker) => {
  it.each([20, 2000])('says of %i rows what normalise says', async (rows) => {
    const text = table(rows);
    const whole = normalise(text, OPTIONS);
    const result = await normaliseInBackground(new Blob([bytesOf(text)]), OPTIONS, { worker });
    expect(result.observations).toEqual(whole.observations);
    expect(sorted(result.issues)).toEqual(sorted(whole.issues));
    expect([result.account, result.indicators, result.areas, result.periods]).toEqual([whole.account, whole.indicators, whole.areas, whole.periods]);
  });

  it('takes bytes, a blob and a stream', async () => {
    const text = table(2000);
    const inputs = [bytesOf(text), new Blob([bytesOf(text)]), new Blob([bytesOf(text)]).stream()];
    const results = await Promise.all(inputs.map((input) => normaliseInBackground(input, OPTIONS, { worker })));
    expect(results.map(({ observations }) => observations.length)).toEqual([1600, 1600, 1600]);
  });

  it('says how far it is, never going back', async () => {
    const seen: number[] = [];
    await normaliseInBackground(bytesOf(table(20_000)), OPTIONS, { worker, onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(1);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('stops when it is told to, with the reason', async () => {
    const stop = new AbortController();
    const work = normaliseInBackground(bytesOf(table(20_000)), OPTIONS, { worker, signal: stop.signal, onProgress: () => stop.abort(new Error('đủ rồi')) });
    await expect(work).rejects.toThrow('đủ rồi');
    await expect(normaliseInBackground(bytesOf(table(20)), OPTIONS, { worker, signal: stop.signal })).rejects.toThrow('đủ rồi');
  });

  it('reads a large table that is not long as normalise does', async () => {
    const wide = ['Địa phương;Số lượt tiếp công dân năm 2021;Số lượt tiếp công dân năm 2022', ...Array.from({ length: 3000 }, (_, i) => `${NAMES[i % 4]!};${i};${i + 1}`), ''].join('\n');
    const result = await normaliseInBackground(bytesOf(wide), OPTIONS, { worker });
    expect(result.observations).toEqual(normalise(wide, OPTIONS).observations);
    expect(result.observations).toHaveLength(6000);
  });

  it('says what a table is too large for', async () => {
    const { held, issues } = await normaliseInBackground(bytesOf(table(20_000)), OPTIONS, { worker });
    expect(held.whole).toBe(false);
    expect(issues.filter(({ code }) => code === 'stream.unchecked')).toHaveLength(1);
  });
});

describe('normaliseInBackground', () => {
  it('lets the page answer between slices', async () => {
    const text = bytesOf(table(20_000));
    let slices = 0;
    let answered = 0;
    const { port1, port2 } = new MessageChannel();
    // a message of the page is answered only when no slice is at work
    port1.onmessage = () => {
      answered += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await normaliseInBackground(text, OPTIONS, { worker: null, onProgress: () => (slices += 1) });
    port1.close();
    expect(slices).toBeGreaterThanOrEqual(Math.ceil(text.length / 8192));
    expect(answered).toBeGreaterThan(slices / 4);
  });

  it('takes no worker of another origin', async () => {
    await expect(normaliseInBackground(bytesOf(HEAD), OPTIONS, { worker: 'https://example.org/danbiet.worker.js' })).rejects.toThrow(TypeError);
  });
});
