// A full synthetic set for trying the charts: every value is made up, from a fixed seed, and says so everywhere.
import { listAreas } from '@danbiet/core/areas';
import { catalogue } from '@danbiet/core/indicators';
import { makeDataset, makePeriod } from '@danbiet/core';

/** Rates with their numerators and denominators; where the numbers lie, and how many cases 10,000 people bring a year. */
const FAMILIES = [
  { whole: 'pib_cases_supervised', part: 'pib_violations_found', rate: 'pib_violation_rate', per10k: 4, share: 0.14, spread: 0.05 },
  { whole: 'pib_recommendations', part: 'pib_recommendations_resolved', rate: 'pib_resolution_rate', per10k: 0.5, share: 0.82, spread: 0.1 },
  { whole: 'mediation_cases', part: 'mediation_successful', rate: 'mediation_success_rate', per10k: 12, share: 0.8, spread: 0.06 },
  { whole: 'voter_petitions_received', part: 'voter_petitions_answered', rate: 'voter_petitions_answer_rate', per10k: 1, share: 0.93, spread: 0.05 },
];
/** The first period after a change in how boards count, by list of provinces. */
const BREAK = { indicator: 'pib_cases_supervised', from: { 2024: '2021', 2025: '2026-Q1' } };
/** Provinces far from the others on purpose: code → shift of the mediation rate. */
const OUTLIERS = new Map([['17', -0.22], ['68', 0.15]]);

/** mulberry32: a small repeatable generator; numbers from 0 to 1. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const empty = { scope: '', bound: 'eq', numerator: null, denominator: null, unit: null, text: null, break: false, lineage: null };

const quarter = (start, end) => ({ period: makePeriod(start, end), ofYear: 1 / 4 });
/** The periods of each list: eight years of the 63, and the quarters since the 34 exist (1 July 2025). */
const PERIODS = {
  2024: () => [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({ period: makePeriod(`${year}-01-01`, `${year}-12-31`), ofYear: 1 })),
  2025: () => [quarter('2025-07-01', '2025-09-30'), quarter('2025-10-01', '2025-12-31'), quarter('2026-01-01', '2026-03-31'), quarter('2026-04-01', '2026-06-30'), quarter('2026-07-01', '2026-09-30')],
};

/**
 * Make the synthetic dataset of one list of provinces: 12 indicators over eight years (63) or five quarters (34).
 *
 * @param {'2024' | '2025'} vintage the 63 or the 34 provinces
 */
export function makeSynthetic(vintage) {
  const random = generator(Number(vintage) * 7 + 1);
  const around = (centre, spread) => centre + (random() + random() + random() - 1.5) * spread;
  const areas = listAreas(vintage);
  const times = PERIODS[vintage]();
  const last = times.at(-1).period.id;
  const breakFrom = BREAK.from[vintage];
  const source = { title: 'Số liệu mô phỏng', url: null, date: null, reporter: 'Dân Biết', asWritten: null, location: null };
  const observations = [];
  const add = (indicator, area, time, parts) =>
    observations.push({ ...empty, indicator, area: area.id, period: time, status: time === last ? 'provisional' : 'reported', sources: [source], ...parts });
  const nothing = (family, area, time, status, text = null) => {
    for (const id of [family.whole, family.part, family.rate]) add(id, area, time, { value: null, status, text });
  };

  for (const family of FAMILIES) {
    for (const area of areas) {
      const people = area.population / 10_000;
      const own = Math.min(0.985, Math.max(0.02, around(family.share, family.spread) + (family.rate === 'mediation_success_rate' ? (OUTLIERS.get(area.code) ?? 0) : 0)));
      for (const { period: { id: time }, ofYear } of times) {
        const chance = random();
        if (chance < 0.04) nothing(family, area, time, 'not_reported');
        else if (chance < 0.05) nothing(family, area, time, 'not_applicable');
        else if (chance < 0.055) nothing(family, area, time, 'qualitative', 'đạt cao');
        else if (time === last && chance < 0.09) nothing(family, area, time, 'not_due');
        else {
          const jump = family.whole === BREAK.indicator && time >= breakFrom ? 1.6 : 1;
          // a few provinces report very few cases, so that fractions and wide intervals occur
          const few = chance > 0.97 ? 0.02 : 1;
          const whole = Math.max(1, Math.round(people * family.per10k * ofYear * jump * few * around(1, 0.3)));
          const part = Math.min(whole, Math.max(0, Math.round(whole * Math.min(1, Math.max(0, around(own, 0.03))))));
          const isBreak = family.whole === BREAK.indicator && time === breakFrom;
          const bound = whole < 20 ? 'eq' : chance > 0.955 && chance <= 0.965 ? 'ge' : chance > 0.965 && chance <= 0.97 ? 'approx' : 'eq';
          const printed = bound === 'eq' ? whole : Math.floor(whole / 10) * 10;
          add(family.whole, area, time, { value: printed, bound, break: isBreak });
          add(family.part, area, time, { value: part, break: isBreak });
          // where only a bound of the whole is known, the share cannot be formed from counts: more than 1.250 cases means at most so many per cent
          if (bound === 'eq') add(family.rate, area, time, { value: Number(((100 * part) / whole).toFixed(1)), numerator: part, denominator: whole, break: isBreak });
          else add(family.rate, area, time, bound === 'ge' ? { value: Math.min(100, Math.ceil((100 * part) / printed)), bound: 'le' } : { value: Math.min(100, Math.round((100 * part) / printed)), bound });
        }
      }
    }
  }
  const count = areas.length;
  return makeDataset(observations, {
    indicators: FAMILIES.flatMap(({ whole, part, rate }) => [whole, part, rate].map((id) => definition(id))),
    areas: [...listAreas(vintage, 'region'), ...areas],
    periods: times.map(({ period }) => period),
    synthetic: true,
    title: { vi: `Số liệu mô phỏng: 12 chỉ số, ${count} tỉnh, thành`, en: `Synthetic data: 12 indicators, ${count} provinces` },
    note: { vi: 'Mọi con số trong tệp này do chương trình sinh ra để thử biểu đồ; không nơi nào báo cáo chúng.', en: 'Every number in this file was generated to try the charts; nobody reported them.' },
  });
}

/** What a dataset holds of a catalogue entry. */
function definition(id) {
  const { aliases: _a, plausible: _p, legalBasis: _l, core: _c, years: _y, ...indicator } = catalogue().get(id);
  return indicator;
}

