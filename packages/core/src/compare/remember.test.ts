import { expect, it, vi } from 'vitest';
import { makeDataset } from '../dataset/make-dataset.js';
import { inBoth, issue, type Outcome } from '../model/index.js';
import { remember } from './remember.js';

const dataset = () => makeDataset([], { indicators: [], areas: [], periods: [] }).dataset;
const answered = (result: string): Outcome<string> => ({ result, issues: [] });

it('answers what was asked before without working it out again, of each dataset for itself', () => {
  const [one, other] = [dataset(), dataset()];
  const answer = vi.fn(() => answered('a'));
  for (const from of [one, one, other, other]) expect(remember(from, ['rank', ['01@2024', '31@2024'], undefined], answer).result).toBe('a');
  expect(answer).toHaveBeenCalledTimes(2);
});

it('takes no question for another', () => {
  const one = dataset();
  const asked = [['rank', 'a'], ['pick', 'a'], ['rank', ['a']], ['rank', ['a', 'b']], ['rank', ['a,b']], ['rank', 'a', 'descending']];
  asked.forEach((question, i) => remember(one, question, () => answered(String(i))));
  expect(asked.map((question) => remember(one, question, () => answered('anew')).result)).toEqual(['0', '1', '2', '3', '4', '5']);
});

it('works out again what had issues, whose words may come later, and what was asked long ago', () => {
  const one = dataset();
  const refused = vi.fn((): Outcome<string> => ({ result: null, issues: [issue('compare.refused', 'error', { message: { vi: 'Không.', en: 'No.' }, suggestion: null })] }));
  for (let i = 0; i < 2; i += 1) remember(one, ['refused'], refused);
  expect(refused).toHaveBeenCalledTimes(2);
  remember(one, ['first'], () => answered('old'));
  for (let i = 0; i < 100; i += 1) remember(one, ['later', i], () => answered(String(i)));
  expect(remember(one, ['first'], () => answered('new')).result).toBe('new');
});

it('says in English what English there is when it is asked for', () => {
  let words = 'chưa có';
  const said = inBoth((lang) => (lang === 'vi' ? 'có' : words));
  words = 'there is';
  expect(said).toEqual({ vi: 'có', en: 'there is' });
});
