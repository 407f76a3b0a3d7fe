/** Three provinces of made-up figures as this library's own JSON-stat, for tests of what every element shares. */
const text = (vi: string, en: string) => ({ vi, en });
const AREAS = [['01@2024', 'Hà Nội', 'Hanoi'], ['31@2024', 'Hải Phòng', 'Hai Phong'], ['48@2024', 'Đà Nẵng', 'Da Nang']] as const;

/** @param title the title of the made-up set; @param values by area, null for none */
export const tinyFile = (label = 'Tỷ lệ hòa giải thành', names: readonly string[] = AREAS.map(([, vi]) => vi), source = { title: 'Báo cáo thử', url: 'https://example.org/bao-cao' }) => ({
  version: '2.0',
  class: 'dataset',
  label,
  id: ['indicator', 'area', 'period'],
  size: [1, 3, 1],
  role: { metric: ['indicator'], geo: ['area'], time: ['period'] },
  dimension: {
    indicator: { category: { index: ['mediation_success_rate'], label: { mediation_success_rate: label } } },
    area: { category: { index: AREAS.map(([id]) => id), label: Object.fromEntries(AREAS.map(([id], i) => [id, names[i]])) } },
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
          label: text(label, label === 'Tỷ lệ hòa giải thành' ? 'Mediation success rate' : label),
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
      areas: Object.fromEntries(AREAS.map(([id, , en], i) => [id, { code: id.slice(0, 2), vintage: '2024', name: text(names[i]!, names[i] === AREAS[i]![1] ? en : names[i]!), region: null, level: 'province', population: null }])),
      periods: { 2023: { start: '2023-01-01', end: '2023-12-31', label: 'năm 2023', cumulative: false, asOf: null } },
      numerator: { 0: 900, 1: 800, 2: 850 },
      denominator: { 0: 1000, 1: 1000, 2: 1000 },
      sources: [source],
      source: { 0: [0], 1: [0], 2: [0] },
    },
  },
});
