// An element of the portal's pages, with the same figures as a plain table inside: what stands there until the chart draws.
import { compareVi, formatObservation, NO_DATA, periodText } from '@danbiet/core';
import { escape, plainTable } from './markup.mjs';

const HEAD = { vi: ['Tỉnh, thành', 'Giá trị'], en: ['Province', 'Value'] };
const SYNTHETIC = { vi: 'số liệu mô phỏng', en: 'synthetic data' };

const listed = (words) => words.split(' ');

/** Provinces of one list with a figure for each period, those with a figure in the last first and by value. */
function rowsOf(dataset, { indicator, period, vintage, areas }, lang) {
  const periods = listed(period);
  const found = new Map(dataset.observations().filter((one) => one.indicator === indicator && periods.includes(one.period)).map((one) => [`${one.area} ${one.period}`, one]));
  const wanted = areas && new Set(listed(areas));
  const provinces = [...dataset.areas.values()].filter((area) => area.level === 'province' && area.vintage === vintage && (!wanted || wanted.has(area.code)));
  const value = ({ id }) => found.get(`${id} ${periods.at(-1)}`)?.value ?? -Infinity;
  const text = (one) => (one ? formatObservation(one, dataset.indicators.get(indicator), lang).text : NO_DATA[lang]);
  return provinces
    .sort((a, b) => value(b) - value(a) || compareVi(a.name.vi, b.name.vi))
    .map(({ id, name }) => [name[lang], ...periods.map((each) => text(found.get(`${id} ${each}`)))]);
}

/** The table that stands in an element, from what `figure` is told. */
function fallback(dataset, shown, lang) {
  const periods = listed(shown.period).map((id) => periodText(dataset.periods.get(id), lang));
  const label = dataset.indicators.get(shown.indicator).label[lang];
  const caption = `${label}, ${periods.join(', ')}${dataset.synthetic ? ` (${SYNTHETIC[lang]})` : ''}`;
  const [place, value] = HEAD[lang];
  return plainTable({ caption, head: [place, ...(periods.length > 1 ? periods : [value])], rows: rowsOf(dataset, shown, lang) });
}

/**
 * The tag of a chart.
 *
 * @param {string} tag name without prefix
 * @param {Record<string, string>} attributes what the tag says itself
 * @param {Record<string, string>} shown what the table holds where that is not just what the tag says: `indicator`, `period`
 *   (several with spaces between), `vintage`, `areas` (codes)
 */
export function figure(tag, attributes, dataset, lang, shown = {}) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return `<danbiet-${tag}${written}>
${fallback(dataset, { ...attributes, ...shown }, lang)}
</danbiet-${tag}>`;
}
