import { inspect } from 'node:util';
import { expect, expectTypeOf, it, vi } from 'vitest';
import { inBoth, type Text } from './language.js';
import { legible } from './legible.in-page.js';

it('makes the English of a text when it is asked for, each time', () => {
  const say = vi.fn((lang: string) => lang);
  const text = inBoth(say);
  expect([text.vi, say.mock.calls]).toEqual(['vi', [['vi']]]);
  expect([text.en, text.en, say.mock.calls]).toEqual(['en', 'en', [['vi'], ['en'], ['en']]]);
});

it('is written out in a console, and is a text like any other', () => {
  const text = inBoth((lang) => ({ vi: 'vụ việc', en: 'case' })[lang]);
  expect(inspect({ text })).toBe("{ text: { vi: 'vụ việc', en: 'case' } }");
  expect([JSON.stringify(text), Object.keys(text), structuredClone(text)]).toEqual(['{"vi":"vụ việc","en":"case"}', ['vi', 'en'], { vi: 'vụ việc', en: 'case' }]);
  expect(text).toStrictEqual({ vi: 'vụ việc', en: 'case' });
});

it('is not written to', () => {
  expectTypeOf<Text>().toEqualTypeOf<{ readonly vi: string; readonly en: string }>();
  // @ts-expect-error a sentence stays as it was said
  expect(() => (inBoth((lang) => lang).en = 'x')).toThrow(TypeError);
});

it('is left as it is in a page', () => {
  const text = { vi: 'có', en: 'there is' };
  expect(legible(text)).toBe(text);
});
