// The built browser path, run as a strict policy would have it: from a JSON-stat file to a comparison in words, and to a
// workbook and back, with no code made from strings. Run under `node --disallow-code-generation-from-strings`.
import assert from 'node:assert/strict';
import * as core from '../packages/core/dist/cdn/core.js';
import { readHtmlTables } from '../packages/core/dist/formats/html/index.js';
import { readXlsx, writeXlsx } from '../packages/core/dist/formats/xlsx/index.js';

// the flag is in force, else the rest proves nothing
assert.throws(() => new Function('return 1'), EvalError);

const text = (vi, en) => ({ vi, en });
const file = {
  version: '2.0',
  class: 'dataset',
  label: 'Hoà giải thành (số liệu mô phỏng)',
  id: ['indicator', 'area', 'period'],
  size: [1, 3, 1],
  role: { metric: ['indicator'], geo: ['area'], time: ['period'] },
  dimension: {
    indicator: { category: { index: ['mediation_success_rate'], label: { mediation_success_rate: 'Tỷ lệ hòa giải thành' } } },
    area: { category: { index: ['01@2024', '31@2024', '48@2024'], label: { '01@2024': 'Hà Nội', '31@2024': 'Hải Phòng', '48@2024': 'Đà Nẵng' } } },
    period: { category: { index: ['2023'], label: { 2023: 'năm 2023' } } },
  },
  value: { 0: 90, 1: 80, 2: 85 },
  status: { 0: 'A', 1: 'A', 2: 'A' },
  extension: {
    danbiet: {
      schema: 1,
      vintages: ['2024'],
      generated: '2026-11-22',
      synthetic: true,
      indicators: {
        mediation_success_rate: {
          label: text('Tỷ lệ hòa giải thành', 'Mediation success rate'),
          definition: text('Số vụ hòa giải thành trên số vụ đã hòa giải', 'Cases settled of cases mediated'),
          unit: text('%', '%'),
          kind: 'share',
          nature: 'flow',
          numerator: 'mediation_cases_successful',
          denominator: 'mediation_cases',
          aggregation: { area: 'ratio_of_sums', time: 'ratio_of_sums' },
          decimals: 1,
          direction: 'higher',
          reason: text('Nhiều vụ việc được hòa giải thành hơn là tốt hơn', 'More cases settled is better'),
          rankable: true,
          publisher: null,
          motto: 'do',
          sensitive: false,
        },
      },
      areas: Object.fromEntries(
        [['01@2024', 'Hà Nội', 'Hanoi'], ['31@2024', 'Hải Phòng', 'Hai Phong'], ['48@2024', 'Đà Nẵng', 'Da Nang']].map(([id, vi, en]) => [
          id,
          { code: id.slice(0, 2), vintage: '2024', name: text(vi, en), region: null, level: 'province', population: null },
        ]),
      ),
      periods: { 2023: { start: '2023-01-01', end: '2023-12-31', label: 'năm 2023', cumulative: false, asOf: null } },
      numerator: { 0: 900, 1: 800, 2: 850 },
      denominator: { 0: 1000, 1: 1000, 2: 1000 },
    },
  },
};

const read = await core.readDataset(JSON.stringify(file));
assert.ok(read.dataset, JSON.stringify(read.issues));

const choice = { indicator: 'mediation_success_rate', period: '2023' };
const chosen = read.dataset.select({ indicator: choice.indicator, period: choice.period });
assert.equal(chosen.observations().length, 3);

const { result: ranking, issues } = core.rank(chosen, choice);
assert.ok(ranking, JSON.stringify(issues));
assert.deepEqual(ranking.entries.map(({ area }) => area.id), ['01@2024', '48@2024', '31@2024']);

const { result: nation } = core.benchmarkLevel(chosen, { ...choice, against: 'nation' });
assert.equal(nation?.kind, 'pooled');
assert.equal(nation.numerator, 2550);

const [first] = ranking.entries;
const shown = core.formatObservation(first.observation, ranking.indicator, 'vi');
assert.match(shown.text, /^90(,0)?\s?%$/);
await core.loadJsonStatWriter();
assert.equal(JSON.parse(JSON.stringify(read.dataset.toJsonStat('vi'))).class, 'dataset');

const { sheets } = await readXlsx(await writeXlsx(read.dataset));
assert.equal(sheets[0].rows.length, 4);
assert.deepEqual(readHtmlTables('<table><tr><th>a<th>b<tr><td>1<td>2</table>').sheets[0].rows, [['a', 'b'], ['1', '2']]);

console.log(`read, selected, ranked, compared and formatted: ${first.area.name.vi} ${shown.text}`);
