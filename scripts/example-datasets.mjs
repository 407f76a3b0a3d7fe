// The example datasets, read from examples/data through the library's own readers.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDataset, readDataset } from '@danbiet/core';
import { listAreas } from '@danbiet/core/areas';
import { makeSynthetic } from './make-synthetic.mjs';

const folder = fileURLToPath(new URL('../examples/data/', import.meta.url));
export const FIGURES = join(folder, 'published-figures.csv');
export const UNITS = join(folder, 'admin-units.csv');
const PAPI_NOTE = {
  vi: 'Điểm PAPI (CECODES, VFF-CRT, RTA và UNDP, papi.org.vn): không có trọng số, tổng hợp từ các bản sao công khai; sẽ gỡ khi được yêu cầu.',
  en: 'PAPI scores (CECODES, VFF-CRT, RTA and UNDP, papi.org.vn): unweighted, compiled from public copies; removed on request.',
};

/** Read one file; only its name, not its place, goes into the dataset. */
export const readFile = (path, options) => readDataset(readFileSync(path), { file: basename(path), ...options });

/** The part of a dataset that some indicators make, over full lists of regions and provinces and the periods that occur. */
function part(dataset, wanted, vintages, about) {
  const observations = dataset.observations().filter(({ indicator, period }) => wanted(indicator, period));
  const named = (key) => new Set(observations.map((one) => one[key]));
  const [indicators, areas, periods] = [named('indicator'), named('area'), named('period')];
  return makeDataset(observations, {
    indicators: [...dataset.indicators.values()].filter(({ id }) => indicators.has(id)),
    areas: [...[...dataset.areas.values()].filter(({ id, level }) => level === 'nation' && areas.has(id)), ...vintages.flatMap((vintage) => [...listAreas(vintage, 'region'), ...listAreas(vintage)])],
    periods: [...dataset.periods.values()].filter(({ id }) => periods.has(id)),
    ...about,
  });
}

/** The datasets that the published figures give. */
async function ofFigures() {
  const all = await readFile(FIGURES, { areaSet: '2024', title: { vi: 'Số liệu đã công bố về thực hiện dân chủ ở cơ sở', en: 'Published figures on grassroots democracy' }, note: PAPI_NOTE });
  if (all.dataset === null) throw new Error(`the published figures could not be read: ${all.issues[0]?.message.en}`);
  const about = (vi, en, note = null) => ({ title: { vi, en }, note });
  return {
    'published-figures': all,
    papi: part(all.dataset, (id, period) => id.startsWith('papi_') && !id.endsWith('_rank') && /^202[234]$/.test(period), ['2024'], about('Điểm PAPI 2022–2024', 'PAPI scores 2022–2024', PAPI_NOTE)),
    'reception-days': part(all.dataset, (id) => id.startsWith('reception_days_rate_'), ['2024'], about('Tỷ lệ ngày tiếp công dân của người đứng đầu, 2016–2021', 'Reception days held by heads of authorities, 2016–2021')),
  };
}

/** The communes of both lists of provinces, with the issues of their file. */
async function ofUnits() {
  const { dataset, issues } = await readFile(UNITS);
  if (dataset === null) throw new Error(`the administrative units could not be read: ${issues[0]?.message.en}`);
  const made = part(dataset, () => true, ['2024', '2025'], { title: { vi: 'Đơn vị hành chính cấp xã, trước và sau sắp xếp', en: 'Commune-level units before and after the reorganisation' } });
  return { communes: { dataset: made.dataset, issues: [...issues, ...made.issues] } };
}

/**
 * The example datasets by file name, each as `{ dataset, issues }`.
 *
 * @param {readonly string[]} files which of {@link FIGURES} and {@link UNITS} to read; both unless given
 */
export async function exampleDatasets(files = [FIGURES, UNITS]) {
  return new Map(Object.entries({ ...(files.includes(FIGURES) ? await ofFigures() : {}), ...(files.includes(UNITS) ? await ofUnits() : {}) }));
}

/** The synthetic sets by file name, each as `{ dataset, issues }`. */
export const syntheticDatasets = () => new Map([['synthetic-63', makeSynthetic('2024')], ['synthetic-34', makeSynthetic('2025')]]);
