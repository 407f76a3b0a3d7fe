// An element of the portal's pages, with the same figures as a plain table inside: what stands there until the chart draws.
import { compareVi, formatObservation, NO_DATA, periodText } from '@danbiet/core';
import { escape, plainTable } from './markup.mjs';

const HEAD = { vi: ['Tỉnh, thành', 'Giá trị'], en: ['Province', 'Value'] };

/** Provinces of one list with their figure, those with a figure first and by value. */
function rowsOf(dataset, { indicator, period, vintage }, lang) {
  const found = new Map(dataset.observations().filter((one) => one.indicator === indicator && one.period === period).map((one) => [one.area, one]));
  const areas = [...dataset.areas.values()].filter((area) => area.level === 'province' && area.vintage === vintage);
  const value = ({ id }) => found.get(id)?.value ?? -Infinity;
  const definition = dataset.indicators.get(indicator);
  return areas
    .sort((a, b) => value(b) - value(a) || compareVi(a.name.vi, b.name.vi))
    .map(({ id, name }) => [name[lang], found.has(id) ? formatObservation(found.get(id), definition, lang).text : NO_DATA[lang]]);
}

/**
 * The tag of a chart.
 *
 * @param {string} tag name without prefix
 * @param {Record<string, string>} attributes `indicator`, `period` and `vintage` also decide what the table holds
 */
export function figure(tag, attributes, dataset, lang) {
  const label = dataset.indicators.get(attributes.indicator).label[lang];
  const caption = `${label}, ${periodText(dataset.periods.get(attributes.period), lang)}${dataset.synthetic ? ` (${{ vi: 'số liệu mô phỏng', en: 'synthetic data' }[lang]})` : ''}`;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return `<danbiet-${tag}${written}>
${plainTable({ caption, head: HEAD[lang], rows: rowsOf(dataset, attributes, lang) })}
</danbiet-${tag}>`;
}
