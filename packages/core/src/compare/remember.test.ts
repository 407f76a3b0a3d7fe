import { expect, it, vi } from 'vitest';
import { makeDataset } from '../dataset/make-dataset.js';
import { inBoth, issue, type Outcome } from '../model/index.js';
import { benchmarkLevel } from './benchmark.js';
import { COUNT, figuresOf, SHARE } from './figures.test-data.js';
import { pick } from './pick.js';
import { rank } from './rank.js';
import { remember } from './remember.js';

const dataset = () => makeDataset([], { indicators: [], areas: [], periods: [] }).dataset;
const answered = (result: string): Outcome<string> => ({ result, issues: [] });
const choice = { indicator: 'cases', period: '2023' };

it('answers what was asked before without working it out again, of each dataset for itself', () => {
  const [one, other] = [dataset(), dataset()];
  const answer = vi.fn(() => answered('a'));
  for (const from of [one, one, other, other]) expect(remember(from, ['rank'], { ...choice, areas: ['01@2024', '31@2024'] }, answer).result).toBe('a');
  expect(answer).toHaveBeenCalledTimes(2);
});

it('takes no question for another', () => {
  const one = dataset();
  const asked = [
    ...[['rank'], ['pick'], ['rank', 'descending'], ['rank', ['a']], ['rank', ['a', 'b']], ['rank', ['a,b']]].map((question) => [question, choice] as const),
    ...[{ indicator: 'a' }, { period: '2024' }, { areas: [] }, { areas: ['a', 'b'] }, { areas: ['a,b'] }, { scope: 'a' }, { level: 0.9 }].map((more) => [['rank'], { ...choice, ...more }] as const),
  ];
  asked.forEach(([question, of], i) => remember(one, question, of, () => answered(String(i))));
  expect(asked.map(([question, of]) => remember(one, question, of, () => answered('anew')).result)).toEqual(asked.map((_, i) => String(i)));
});

it('works out again what had issues, whose words may come later, and what was asked long ago', () => {
  const one = dataset();
  const refused = vi.fn((): Outcome<string> => ({ result: null, issues: [issue('compare.refused', 'error', { message: { vi: 'Không.', en: 'No.' }, suggestion: null })] }));
  for (let i = 0; i < 2; i += 1) remember(one, ['refused'], choice, refused);
  expect(refused).toHaveBeenCalledTimes(2);
  remember(one, ['first'], choice, () => answered('old'));
  for (let i = 0; i < 100; i += 1) remember(one, ['later', i], choice, () => answered(String(i)));
  expect(remember(one, ['first'], choice, () => answered('new')).result).toBe('new');
});

const figures = () => figuresOf(COUNT, { VN: { '2023': 30 }, 'Hà Nội': { '2023': 20 }, 'Cà Mau': { '2023': 7 } });

it.each([
  ['rank', rank],
  ['pick', pick],
  ['benchmarkLevel', (of: ReturnType<typeof figures>, given: typeof choice) => benchmarkLevel(of, { ...given, against: 'nation' })],
])('gives of %s nothing that a caller could change for the next', (_, ask) => {
  for (const given of [choice, { ...choice, areas: ['VN', '01@2024', '96@2024'] }]) {
    const outcome = ask(figures(), given);
    const lists = [outcome, outcome.issues, outcome.result, ...Object.values(outcome.result!).filter(Array.isArray)];
    expect(lists.map(Object.isFrozen)).toEqual(lists.map(() => true));
    expect(() => (outcome.issues as unknown[]).push('mine')).toThrow(TypeError);
  }
});

it.each([Number.NaN, Infinity, 0, 1, 95])('throws on a level of %d, of counts too, and never gives the answer for another', (level) => {
  for (const of of [figures(), figuresOf({ ...SHARE, id: 'cases' }, { 'Hà Nội': { '2023': [1, 2] } })]) {
    const asked = [() => rank(of, { ...choice, level }), () => pick(of, { ...choice, level }), () => benchmarkLevel(of, { ...choice, level, against: 'median' })];
    for (let i = 0; i < 2; i += 1) {
      for (const ask of asked) expect(ask).toThrow(RangeError);
      expect(rank(of, choice).result).not.toBeNull();
    }
  }
});

it('says in English what English there is when it is asked for', () => {
  let words = 'chưa có';
  const said = inBoth((lang) => (lang === 'vi' ? 'có' : words));
  words = 'there is';
  expect(said).toEqual({ vi: 'có', en: 'there is' });
});
