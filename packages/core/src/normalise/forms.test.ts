import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CommuneLists, readCommunes } from '../communes/index.js';
import { COMMUNES_2024, COMMUNES_2025 } from '../communes/communes.test-data.js';
import type { Observation } from '../model/observation.js';
import { normaliseInputs } from './normalise-inputs.js';

const FOLDER = fileURLToPath(new URL('./forms/', import.meta.url));
const communes = new CommuneLists([readCommunes(COMMUNES_2024, { vintage: '2024' }).result!, readCommunes(COMMUNES_2025, { vintage: '2025' }).result!]);

/** A figure on a line: row, indicator, area, period, value and what is not plain about it. */
function figureLine({ indicator, area, period, value, bound, numerator, denominator, status, text, unit, sources }: Observation): string {
  const [source] = sources;
  const fraction = numerator === null && denominator === null ? null : `[${numerator}/${denominator}]`;
  return [source?.location?.row, indicator, area, period, value === null ? 'null' : Number(value.toFixed(6)), bound === 'eq' ? null : bound, fraction, status === 'reported' ? null : status, unit === null ? null : `(${unit})`, text === null ? null : `“${text}”`].filter((part) => part !== null).join(' ');
}

/** Forms made up of the parts that offices use, each with what a careful statistician would write down. */
describe('forms and the figures, errors and warnings that they hold', () => {
  const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.txt'));
  it.each(names)('%s', async (name) => {
    const lists = name.startsWith('commune-') ? { communes } : {};
    const { observations, issues } = await normaliseInputs([{ name, bytes: readFileSync(FOLDER + name) }], lists);
    const said = issues.filter(({ severity }) => severity !== 'info').map(({ code, severity, row, column }) => [severity, code, row ?? '-', column].filter(Boolean).join(' '));
    const expected = readFileSync(`${FOLDER}${name}.expected.txt`, 'utf8').trimEnd().split('\n');
    expect([...observations.map(figureLine), ...said]).toEqual(expected);
  });
});
