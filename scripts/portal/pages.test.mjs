import { beforeAll, describe, expect, it } from 'vitest';
import { communesToday } from '../communes-today.mjs';
import { FIGURES, readFile, syntheticDatasets, UNITS } from '../example-datasets.mjs';
import { gallery } from './gallery.mjs';
import { papi } from './papi.mjs';
import { reorganisation, reorganisationNumbers } from './reorganisation.mjs';

const plain = (text) => text.replaceAll('\u00a0', ' ');
const datasets = new Map();

beforeAll(async () => {
  const { dataset: communes } = await readFile(UNITS);
  const { dataset: figures } = await readFile(FIGURES, { areaSet: '2024' });
  const papiOnly = figures.select({ indicator: 'papi_d1_participation', period: ['2022', '2023', '2024'] });
  for (const [name, dataset] of [['communes', communes], ['communes-34', communesToday(communes).dataset], ['papi', papiOnly]]) datasets.set(name, { dataset });
  for (const [name, made] of syntheticDatasets()) datasets.set(name, made);
});

describe.each([['reorganisation', reorganisation], ['papi', papi], ['gallery', gallery]])('the page %s', (_, build) => {
  it.each(['vi', 'en'])('is markup without a script or a style of its own, with a table in each figure, in %s', (lang) => {
    const { title, body } = build(datasets, lang);
    expect(title.length).toBeGreaterThan(8);
    expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    const figures = [...body.matchAll(/<danbiet-(?!scope|picker)([a-z-]+)[^>]*>\s*(<table>)?/g)];
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(([, , table]) => table === undefined)).toEqual([]);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the page on the reorganisation', () => {
  it('takes its numbers from the data', () => {
    const { nation, own } = reorganisationNumbers(datasets.get('communes-34').dataset, 'vi');
    expect(nation).toEqual({ first: '10.603', eve: '10.035', today: '3.321', share: '33,1%' });
    expect(own.parts).toEqual(['Bình Thuận', 'Đắk Nông', 'Lâm Đồng']);
    expect([own.rural, own.wards, own.zones].map(Number).reduce((sum, one) => sum + one)).toBe(Number(own.today));
    for (const lang of ['vi', 'en']) for (const number of [10603, 10035, 3321]) expect(plain(reorganisation(datasets, lang).body)).toContain(new Intl.NumberFormat(lang).format(number));
  });

  it('has a picker and linked figures in one scope, with all three days in the tables', () => {
    const { body } = reorganisation(datasets, 'vi');
    expect(body.match(/<danbiet-scope /g)).toHaveLength(1);
    expect(body.indexOf('<danbiet-picker>')).toBeGreaterThan(body.indexOf('<danbiet-scope '));
    const units = datasets.get('communes').dataset.observations().filter(({ indicator, area }) => indicator === 'admin_commune_units' && ['30@2024', '31@2024'].includes(area));
    const [first, eve] = ['2021-02-03', '2025-06-30'].map((day) => units.filter(({ period }) => period === day).reduce((sum, { value }) => sum + value, 0));
    expect(body).toContain(`<th scope="row">Hải Phòng</th><td>${first}</td><td>${eve}</td><td>114</td>`);
  });

  it.each(['vi', 'en'])('has below its picker all that follows it, the maps among them, and above it nothing that does, in %s', (lang) => {
    const [above, below] = reorganisation(datasets, lang).body.split('<danbiet-picker>');
    for (const [tag] of above.matchAll(/<danbiet-(?!scope)[^>]+>/g)) expect(tag).toMatch(/ indicator=.* areas=.* period=.* vintage=/);
    expect([...below.matchAll(/<danbiet-([a-z]+)/g)].map(([, name]) => name)).toEqual(['map', 'ranking', 'trend', 'table']);
    expect(below).not.toMatch(/<danbiet-[^>]* (indicator|areas|vintage)=/);
  });
});

describe('the page on PAPI', () => {
  it('names publisher and sources, and says that nobody is ranked', () => {
    const { body } = papi(datasets, 'vi');
    for (const words of ['CECODES, VFF-CRT, RTA và UNDP', 'không xếp hạng', 'sẽ gỡ khi được yêu cầu', '61/63 năm 2024']) expect(plain(body)).toContain(words);
    expect(body.match(/<li>.*<\/li>/g).length).toBeGreaterThan(0);
  });
});

describe('the gallery', () => {
  it('says of every figure that it is made up, and gives its markup', () => {
    const { title, body } = gallery(datasets, 'vi');
    expect(title).toContain('mô phỏng');
    const captions = [...body.matchAll(/<caption>([^<]*)<\/caption>/g)].map(([, text]) => text);
    expect(captions.filter((text) => !text.includes('số liệu mô phỏng'))).toEqual([]);
    expect(body.match(/<details>/g).length).toBeGreaterThanOrEqual(3);
  });
});
