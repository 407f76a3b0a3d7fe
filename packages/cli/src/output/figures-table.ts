import { formatObservation, otherUnit, periodText, SYNTHETIC, type Dataset, type Lang } from '@danbiet/core';
import { textTable } from '../terminal/text-table.js';

const HEAD = { vi: ['Chỉ số', 'Địa bàn', 'Kỳ', 'Phạm vi', 'Giá trị', 'Đơn vị', 'Cách tính'], en: ['Indicator', 'Area', 'Period', 'Scope', 'Value', 'Unit', 'Made of'] } as const;
const [SCOPE, VALUE, LINEAGE] = [3, 4, 6];

/** The figures of a dataset for people: values as every chart shows them, and of what they are made; empty columns are left out. */
export function figuresTable(dataset: Dataset, lang: Lang): string {
  const rows = [...dataset.observations(), ...dataset.unplaced].map((one) => {
    const indicator = dataset.indicators.get(one.indicator)!;
    const area = dataset.areas.get(one.area)!;
    const period = dataset.periods.get(one.period)!;
    const unit = indicator.unit.vi === '%' ? '' : otherUnit(one, indicator) ?? indicator.unit[lang];
    return [indicator.label[lang], area.vintage === null ? area.name[lang] : `${area.name[lang]} (${area.vintage})`, periodText(period, lang), one.scope, formatObservation(one, indicator, lang).text, unit, one.lineage?.[lang] ?? ''];
  });
  const kept = HEAD[lang].map((_, column) => column).filter((column) => (column !== SCOPE && column !== LINEAGE) || rows.some((row) => row[column] !== ''));
  const only = (row: readonly string[]): string[] => kept.map((column) => row[column]!);
  const table = textTable({ head: only(HEAD[lang]), rows: rows.map(only), right: new Set([kept.indexOf(VALUE)]) });
  return dataset.synthetic ? `${SYNTHETIC[lang]}\n${table}` : table;
}
