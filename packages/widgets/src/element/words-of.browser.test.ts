import { expect, it } from 'vitest';
import type { Issue } from '@danbiet/core';
import { wordsOf } from './words-of.js';
import { until } from './testing/mount.js';

const KNOWN = { sort: ['value', 'name'], mode: ['bar', 'dot'] } as const;

/** An element with these attributes, and what it tells the page. */
function asked(attributes: { readonly sort: string | null; readonly mode: string | null }) {
  const told: Issue[] = [];
  const element = Object.assign(document.createElement('div'), attributes);
  element.addEventListener('danbiet-issue', ({ detail }) => told.push(...detail.issues));
  return { element, words: wordsOf(element, KNOWN), told };
}

it('takes the words that are known, and leaves the default where there is none', () => {
  expect(asked({ sort: 'name', mode: null }).words).toEqual({ sort: 'name', mode: undefined });
  expect(asked({ sort: '', mode: 'bar' }).words).toEqual({ sort: undefined, mode: 'bar' });
});

it('tells the page of a word that means nothing, with those that do', async () => {
  const { words, told } = asked({ sort: 'valu', mode: null });
  expect(words).toEqual({ sort: undefined, mode: undefined });
  await until(() => told.length > 0);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ code: 'option.unknown', severity: 'warning', message: { en: 'The attribute sort has no value “valu”; its default stands.' } });
  expect(told[0]!.message.vi).toContain('sort');
  expect(told[0]!.suggestion?.vi).toBe('Giá trị nhận được: value, name.');
});

it('tells it once, however often the figure is drawn, and again of another word', async () => {
  const { element, told } = asked({ sort: 'valu', mode: null });
  await until(() => told.length > 0);
  wordsOf(element, KNOWN);
  wordsOf(Object.assign(element, { sort: 'nam' }), KNOWN);
  await until(() => told.length > 1);
  expect(told.map(({ message }) => /“(.*)”/.exec(message.vi)?.[1])).toEqual(['valu', 'nam']);
});
