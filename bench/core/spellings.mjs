// The words of the synthetic rows, and what each of them means. The other engines are given these meanings as tables:
// none of them knows a province, an indicator or a period, so that only reading, mapping and grouping are compared.
import { listAreas, resolveArea } from '../../packages/core/dist/areas/index.js';
import { catalogue, resolveIndicator } from '../../packages/core/dist/indicators/index.js';

import { VINTAGE } from './vintage.mjs';

const bare = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const distinct = (words) => [...new Set(words)];

/** Ways in which offices write a name; only those that mean it, and nothing else, are kept. */
function writings(name, means) {
  return distinct([name, name.toUpperCase(), name.toLowerCase(), bare(name), `Tỉnh ${name}`, `TP. ${name}`, name.normalize('NFD')]).filter(means);
}

export const areas = listAreas(VINTAGE).flatMap(({ id, name }) =>
  writings(name.vi, (word) => resolveArea(word, { vintage: VINTAGE }).result?.id === id).map((word) => ({ word, id })),
);

const COUNTS = ['mediation_cases', 'mediation_successful', 'pib_cases_supervised', 'pib_violations_found', 'voter_petitions_received', 'voter_petitions_answered', 'citizen_reception_visits'];
const SHARES = ['mediation_success_rate', 'voter_petitions_answer_rate', 'pib_violation_rate'];

export const indicators = [...COUNTS, ...SHARES].filter((id) => catalogue().has(id)).flatMap((id) => {
  const { label, kind, unit } = catalogue().get(id);
  const words = distinct([id, label.vi, label.vi.toUpperCase(), label.vi.toLowerCase(), label.en]);
  return words.filter((word) => resolveIndicator(word, { unit: unit.vi, year: 2022 }).result?.id === id).map((word) => ({ word, id, unit: unit.vi, share: kind === 'share' }));
});

const QUARTERS = ['I', 'II', 'III', 'IV'];
export const periods = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [
  ...[`${year}`, `năm ${year}`, `Năm ${year}`].map((word) => ({ word, id: `${year}` })),
  ...QUARTERS.flatMap((quarter, i) => [`Quý ${quarter}/${year}`, `quý ${i + 1} năm ${year}`].map((word) => ({ word, id: `${year}-Q${i + 1}` }))),
  ...[`6 tháng đầu năm ${year}`, `6 tháng đầu ${year}`].map((word) => ({ word, id: `${year}-S1` })),
  ...Array.from({ length: 12 }, (_, i) => [`tháng ${i + 1}/${year}`, `Tháng ${i + 1} năm ${year}`].map((word) => ({ word, id: `${year}-${String(i + 1).padStart(2, '0')}` }))).flat(),
]);
