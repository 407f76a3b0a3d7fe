// What the report says, in order: sections of sentences, tables, checks and sources. Numbers come from the core alone.
import { NO_DATA, compareVi, formatObservation, formatValue, periodText, printedText, rank, statusWords } from '@danbiet/core';
import { WORDS } from './words.mjs';

const PARTS = ['admin_rural_communes', 'admin_wards', 'admin_townships', 'admin_special_zones'];
const TOTAL = 'admin_commune_units';
const NORMAL = new Set(['reported', 'provisional']);

/** A reader of one dataset: figures by indicator, area and period, shown in one language. */
function lookUp(dataset, lang) {
  const figures = new Map(dataset.observations().map((one) => [[one.indicator, one.area, one.period, one.scope].join('\n'), one]));
  const find = (indicator, area, period) => figures.get([indicator, area, period, ''].join('\n'));
  const show = (one) => (one ? formatObservation(one, dataset.indicators.get(one.indicator), lang).text : NO_DATA[lang]);
  return { find, show, number: (indicator, value) => formatValue(value, dataset.indicators.get(indicator), lang).text };
}

/** Publications of some observations, each once, at most eight. */
function sourcesOf(observations, words) {
  // without an address the publisher is all that a reader can look for
  const named = ({ title, url, reporter }) => (url || !title || !reporter ? (title ?? reporter) : `${title} (${reporter})`);
  const found = new Map(observations.flatMap(({ sources }) => sources).map((one) => [`${named(one)}\n${one.url ?? ''}`, { title: named(one), url: one.url, date: one.date }]));
  const list = [...found.values()].sort((a, b) => compareVi(a.title ?? '', b.title ?? ''));
  return list.length > 8 ? [...list.slice(0, 8), { title: words.and(list.length - 8), url: null, date: null }] : list;
}

const provincesOf = (dataset, vintage) => [...dataset.areas.values()].filter((area) => area.vintage === vintage && area.level === 'province');

function communes(dataset, lang, words) {
  const { find, show, number } = lookUp(dataset, lang);
  const checks = [];
  let [held, tested] = [0, 0];
  const totals = [];
  const table = (vintage, periods, caption) => {
    const provinces = provincesOf(dataset, vintage);
    for (const id of periods) {
      const period = dataset.periods.get(id);
      const day = periodText(period, lang).replace(/^ngày /, '');
      const reported = provinces.filter((area) => find(TOTAL, area.id, id)?.value != null);
      totals.push(words.total(day, number(TOTAL, reported.reduce((sum, area) => sum + find(TOTAL, area.id, id).value, 0)), reported.length, provinces.length));
      for (const area of reported) {
        const whole = find(TOTAL, area.id, id);
        const parts = PARTS.map((part) => find(part, area.id, id)).filter((one) => one?.value != null && one.value > 0);
        const ok = parts.reduce((sum, { value }) => sum + value, 0) === whole.value;
        tested += 1;
        held += ok ? 1 : 0;
        if (area.code === '01' || !ok) checks.push(words.sum(area.name[lang], day, show(whole), parts.map(show).join(' + '), ok));
      }
    }
    const rows = [...provinces].sort((a, b) => compareVi(a.name.vi, b.name.vi)).map((area) => [area.name[lang], ...periods.map((id) => show(find(TOTAL, area.id, id)))]);
    return { caption, head: [words.province, ...periods.map((id) => periodText(dataset.periods.get(id), lang).replace(/^ngày /, ''))], rows };
  };
  const tables = [table('2024', ['2021-02-03', '2025-06-30'], words.before), table('2025', ['2025-07-01'], words.after)];
  return { id: 'communes', title: words.communes, lead: [...totals, words.twoVintages], tables, notes: [...checks, words.sumsHold(held, tested)], sources: sourcesOf(dataset.observations(), words) };
}

function receptionDays(dataset, lang, words) {
  const indicator = 'reception_days_rate_district_chair';
  const period = '2016-07-01/2021-07-01';
  const scope = dataset.observations().find((one) => one.indicator === indicator && one.area !== 'VN')?.scope ?? '';
  const { result, issues } = rank(dataset, { indicator, period, areas: provincesOf(dataset, '2024').map(({ id }) => id), scope });
  const definition = dataset.indicators.get(indicator);
  const nation = dataset.observations().find((one) => one.indicator === indicator && one.area === 'VN');
  const rows = result.entries.map(({ area, observation }) => [area.name[lang], formatObservation(observation, definition, lang).text]);
  if (nation) rows.push([dataset.areas.get('VN').name[lang], formatObservation(nation, definition, lang).text]);
  const { reported, total } = result.coverage;
  return {
    id: 'reception-days',
    title: words.days,
    lead: [result.sentence[lang], words.silent(total - reported, total)],
    tables: [{ caption: definition.label[lang], head: [words.province, words.value], rows }],
    notes: [words.above, ...issues.map(({ message }) => message[lang])],
    sources: sourcesOf(dataset.observations().filter((one) => one.indicator === indicator), words),
  };
}

function hanoi(dataset, lang, words) {
  const years = ['2019', '2020', '2021', '2022'];
  const figures = dataset.observations().filter(({ indicator, area, period }) => area === '01@2024' && /^(pib|cisb)_/.test(indicator) && years.some((year) => period.startsWith(year)));
  // a part of a year gets a column of its own, so that no figure is dropped and none stands for the year
  const columns = [...new Set([...years, ...figures.map(({ period }) => period)])].sort();
  const ids = [...new Set(figures.map(({ indicator }) => indicator))];
  const cell = (indicator, year) => {
    const found = figures.filter((one) => one.indicator === indicator && one.period === year);
    if (found.length === 0) return words.none;
    return found.map((one) => {
      const definition = dataset.indicators.get(indicator);
      const said = [one.status === 'reported' || !(NORMAL.has(one.status) || one.value !== null) ? null : statusWords(one.status)[lang], printedText(one, definition, lang)].filter(Boolean);
      return formatObservation(one, definition, lang).text + (said.length > 0 ? ` (${said.join(', ')})` : '');
    }).join('; ');
  };
  const silent = years.filter((year) => !figures.some(({ period }) => period === year));
  const unlinked = figures.filter(({ sources }) => sources.every(({ url }) => !url));
  return {
    id: 'hanoi',
    title: words.hanoi,
    lead: [words.units, ...(silent.length > 0 ? [words.gap(silent.join(', '))] : [])],
    tables: [{ caption: words.hanoi, head: [words.indicator, words.unit, ...columns.map((id) => (dataset.periods.has(id) && !years.includes(id) ? periodText(dataset.periods.get(id), lang) : id))], rows: ids.map((id) => [dataset.indicators.get(id).label[lang], dataset.indicators.get(id).unit[lang], ...columns.map((column) => cell(id, column))]) }],
    notes: unlinked.length > 0 ? [words.unlinked(unlinked.length, [...new Set(unlinked.map(({ period }) => period))].map((id) => periodText(dataset.periods.get(id), lang)).join(', '))] : [],
    sources: sourcesOf(figures, words),
  };
}

/** What was tried and refused, for whichever of the two datasets is there. */
function refusals(papi, units, lang, words) {
  const notes = [];
  if (papi) {
    const scores = rank(papi, { indicator: 'papi_total', period: '2024', areas: provincesOf(papi, '2024').map(({ id }) => id) });
    notes.push(`${words.tried}: ${words.papi}. → ${scores.result.sentence[lang]} ${papi.note[lang]}`);
  }
  if (units) {
    const mixed = rank(units, { indicator: TOTAL, period: '2025-07-01' });
    notes.push(`${words.tried}: ${words.mixed}. → ${mixed.issues.map(({ message, suggestion }) => [message[lang], suggestion?.[lang]].filter(Boolean).join(' ')).join(' ')}`);
  }
  return { id: 'refusals', title: words.refusals, lead: [], tables: [], notes, sources: [] };
}

/** Issues of one file, grouped by code, most serious first. */
export function issueSection(file, issues, lang) {
  const words = WORDS[lang];
  const order = ['error', 'warning', 'info'];
  const count = (severity) => issues.filter((one) => one.severity === severity).length;
  const groups = new Map();
  for (const one of issues) groups.set(one.code, [...(groups.get(one.code) ?? []), one]);
  const sorted = [...groups.values()].sort((a, b) => order.indexOf(a[0].severity) - order.indexOf(b[0].severity) || b.length - a.length);
  return [
    words.counts(file, ...order.map(count)),
    ...sorted.map((group) => `[${group[0].code}] ${group[0].message[lang]}${group[0].suggestion ? ` ${group[0].suggestion[lang]}` : ''} (${words.rows(group.length, group[0].row ?? '–')})`),
  ];
}

/** The whole report from the example datasets (`exampleDatasets()`): a section for each that is there. */
export function reportSections(examples, lang) {
  const words = WORDS[lang];
  const [units, days, figures, papi] = ['communes', 'reception-days', 'published-figures', 'papi'].map((name) => examples.get(name));
  const known = [['published-figures.csv', figures], ['admin-units.csv', units]].filter(([, one]) => one);
  return [
    ...(units ? [communes(units.dataset, lang, words)] : []),
    ...(figures ? [receptionDays(days.dataset, lang, words), hanoi(figures.dataset, lang, words)] : []),
    refusals(papi?.dataset, units?.dataset, lang, words),
    { id: 'issues', title: words.issues, lead: [], tables: [], notes: known.flatMap(([file, { dataset, issues }]) => [words.kept(file, dataset.size, dataset.unplaced.length), ...issueSection(file, issues, lang)]), sources: [] },
  ];
}
