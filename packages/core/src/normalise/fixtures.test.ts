import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normaliseInputs } from './normalise-inputs.js';
import type { Normalised } from './options.js';

interface ExpectedIssue {
  readonly code: string;
  readonly row: number | null;
  readonly severity: string;
  readonly same_as?: readonly string[];
  readonly accept?: readonly string[];
}
interface Expected {
  readonly observations: readonly Readonly<Record<string, string | number | null>>[];
  readonly issues: readonly ExpectedIssue[];
}

const SAMPLES = ['.csv', '.tsv', '.xlsx', '.html', '.json', '.jsonl'];
const EXPECTED = '.expected.json';

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder);
const samples = names.filter((name) => !name.endsWith(EXPECTED) && SAMPLES.some((ending) => name.endsWith(ending)));
const pairs = names.filter((name) => name.endsWith(EXPECTED)).flatMap((name) => {
  const stem = name.replace(EXPECTED, '');
  return samples.filter((one) => SAMPLES.some((ending) => one === `${stem}${ending}`)).map((sample) => [sample, name] as const);
});
const read = (name: string): Uint8Array => readFileSync(new URL(name, folder));

/** A figure as the expected files write it; a stock of which only the year is known may be dated its last day. */
const line = ({ row, indicator, area_code, period_start, period_end, value, bound, status }: Readonly<Record<string, string | number | null>>): string =>
  JSON.stringify([row, indicator, area_code, period_start === period_end && String(period_end).endsWith('-12-31') ? `${String(period_end).slice(0, 4)}-01-01` : period_start, period_end, value, bound, status]);

function figures({ observations, areas, periods }: Normalised): readonly string[] {
  return observations.map((one) => {
    const period = periods.find(({ id }) => id === one.period)!;
    return line({ row: one.sources[0]!.location!.row, indicator: one.indicator, area_code: areas.find(({ id }) => id === one.area)!.code, period_start: period.start, period_end: period.end, value: one.value, bound: one.bound, status: one.status });
  });
}

describe('messy files and the figures and issues that they hold', () => {
  it('come in pairs', () => {
    expect(pairs.map(([sample]) => sample).sort()).toEqual([...samples].sort());
  });

  it.each(pairs)('%s', async (sample, name) => {
    const expected = JSON.parse(new TextDecoder().decode(read(name))) as Expected;
    const found = await normaliseInputs([{ name: sample, bytes: read(sample) }], { vintage: '2024' });
    expect([...figures(found)].sort()).toEqual(expected.observations.map(line).sort());
    for (const given of expected.observations) {
      // null in an expected numerator or denominator is not graded
      if (given.numerator === null) continue;
      const one = found.observations.find(({ indicator, sources }) => indicator === given.indicator && sources[0]!.location!.row === given.row)!;
      expect([one.numerator, one.denominator]).toEqual([given.numerator, given.denominator]);
    }
    const fits = (a: ExpectedIssue, b: { readonly code: string; readonly row: number | null }): boolean => [a.code, ...(a.same_as ?? [])].includes(b.code) && a.row === b.row;
    for (const given of expected.issues) {
      const severities = [given.severity, ...(given.accept ?? [])];
      expect(found.issues.some((one) => fits(given, one) && severities.includes(one.severity)), `${given.code} in row ${given.row}`).toBe(true);
    }
    const invented = found.issues.filter((one) => one.severity !== 'info' && !expected.issues.some((given) => fits(given, one)));
    expect(invented.map(({ code, row, message }) => [code, row, message.vi])).toEqual([]);
  });
});
