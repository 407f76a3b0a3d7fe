import { describe, expect, it } from 'vitest';
import type { Choice } from '../figure/index.js';
import { findAreas } from './find-areas.js';
import { membersOf, offerOf, regionOf } from './offer.js';
import { unitsDataset } from './units.test-data.js';

const dataset = unitsDataset();
const NOTHING: Choice = { indicator: null, period: null, areas: null, vintage: null, highlight: [] };
const offer = (choice: Partial<Choice> = {}) => offerOf(dataset, { ...NOTHING, ...choice });

describe('what a picker offers', () => {
  it('is what figures show by themselves, where nothing is chosen', () => {
    const { indicator, period, vintage, areas, chosen } = offer();
    expect([indicator, period, vintage, areas.length, chosen]).toEqual(['admin_commune_units', '2025-07-01', '2025', 34, null]);
  });

  it('holds only what has figures', () => {
    expect(offer().indicators).toEqual(['admin_commune_units', 'admin_townships']);
    expect(offer().vintages).toEqual(['2025', '2024']);
    expect(offer({ indicator: 'admin_townships' }).vintages).toEqual(['2024']);
    expect(offer().periods.map(({ id }) => id)).toEqual(['2025-07-01', '2021-02-03']);
    expect(offer({ vintage: '2024' }).periods.map(({ id }) => id)).toEqual(['2025-06-30', '2021-02-03']);
  });

  it('holds what is in force where a page chose what has no figures, so that it can be left', () => {
    const { vintage, period, vintages, periods, indicators } = offer({ indicator: 'admin_wards', vintage: '2025', period: '2025-06-30' });
    expect([vintage, period]).toEqual(['2025', '2025-06-30']);
    expect([vintages, periods.map(({ id }) => id), indicators.includes('admin_wards')]).toEqual([['2025'], ['2025-06-30'], true]);
    expect(offer({ indicator: 'admin_townships', vintage: '2025' }).vintages).toEqual(['2025', '2024']);
  });

  it('takes the latest period of the list that was asked for', () => {
    expect(offer({ vintage: '2024' })).toMatchObject({ period: '2025-06-30', vintage: '2024' });
  });

  it('offers areas and regions of one list, by Vietnamese order', () => {
    const { areas, regions } = offer({ vintage: '2024' });
    expect(areas.length).toBe(63);
    const names = areas.map(({ name }) => name.vi);
    expect([names[0], names.indexOf('Đà Nẵng') > names.indexOf('Cao Bằng'), names.at(-1)]).toEqual(['An Giang', true, 'Yên Bái']);
    expect(regions.map(({ id }) => id)).toEqual(['R1@2024', 'R2@2024', 'R3@2024', 'R4@2024', 'R5@2024', 'R6@2024']);
  });

  it('knows a region by its areas, and a list of one’s own by being none', () => {
    const delta = membersOf(offer().areas, 'R1@2025');
    expect(delta.length).toBeGreaterThan(3);
    expect(regionOf(offer({ areas: [...delta].reverse() }))).toBe('R1@2025');
    expect(regionOf(offer({ areas: delta.slice(1) }))).toBeNull();
    expect(offer({ areas: ['31', '01@2025'] }).chosen).toEqual(['31@2025', '01@2025']);
    expect(offer({ areas: ['31@2024'] }).chosen).toBeNull();
  });
});

describe('the search for areas', () => {
  const found = (typed: string, lang: 'vi' | 'en' = 'vi') => findAreas(offer({ vintage: '2024' }).areas, typed, lang).map(({ name }) => name.vi);

  it('takes diacritics or none, any case, any word, and the code', () => {
    expect(found('hai phong')).toEqual(['Hải Phòng']);
    expect(found('HẢI')).toEqual(['Hải Dương', 'Hải Phòng']);
    expect(found('hoà b')).toEqual(['Hòa Bình']);
    expect(found('phong')).toEqual(['Hải Phòng']);
    expect(found('31')).toEqual(['Hải Phòng']);
    expect(found('dak')).toEqual(['Đắk Lắk', 'Đắk Nông']);
    expect(found('')).toHaveLength(63);
    expect(found('hanoi', 'en')).toEqual(['Hà Nội']);
  });

  it('lets typed diacritics count', () => {
    expect(found('hà')).toEqual(['Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh']);
    expect(found('hả')).toEqual(['Hải Dương', 'Hải Phòng']);
    expect(found('hạ')).toEqual([]);
    expect(found('không có')).toEqual([]);
  });
});
