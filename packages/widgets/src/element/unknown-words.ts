import { issue } from '@danbiet/core';
import { tell } from '../events/events.js';
import type { Known, Worded } from './words-of.js';

/** What a page has been told of each element: a figure is drawn again more often than its attributes change. */
const told = new WeakMap<Element, string>();

/** Tell the page of words in the attributes of an element that mean nothing there, and of those that do. */
export function tellUnknown<K extends Known>(element: Worded<K>, known: K): void {
  const unknown = Object.entries(known).filter(([name, words]) => element[name] && !words.includes(element[name]));
  const now = JSON.stringify(unknown.map(([name]) => [name, element[name]]));
  if (unknown.length === 0 || told.get(element) === now) return;
  told.set(element, now);
  const issues = unknown.map(([name, words]) =>
    issue('option.unknown', 'warning', {
      message: { vi: `Thuộc tính ${name} không có giá trị “${element[name]}”; phần tử dùng giá trị mặc định.`, en: `The attribute ${name} has no value “${element[name]}”; its default stands.` },
      suggestion: { vi: `Giá trị nhận được: ${words.join(', ')}.`, en: `It takes: ${words.join(', ')}.` },
    }),
  );
  tell(element, 'danbiet-issue', { issues });
}
