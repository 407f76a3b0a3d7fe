import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../define-once.js';
import type { Scene, Space } from '../figure/index.js';
import { behaviourSuite } from './testing/behaviour-suite.js';
import { tinyFile } from './testing/tiny-data.js';
import { inside, mount, served, until } from './testing/mount.js';
import { TinyChart } from './testing/tiny-chart.js';

behaviourSuite({ tag: 'danbiet-tiny', file: tinyFile(), first: { vi: 'Hà Nội', en: 'Hanoi' } });

/** A figure whose table cannot be worked out; its drawing needs none of it. */
class Tableless extends TinyChart {
  protected override series(...given: Parameters<TinyChart['series']>): ReturnType<TinyChart['series']> {
    const { result, issues } = super.series(...given);
    const table = result && { get: (): never => { throw new Error('no table'); } };
    return { result: table && Object.defineProperty({ ...result! }, 'table', table), issues };
  }

  protected override layout(_: unknown, { width }: Space): Scene {
    return { width, height: 28, marks: [] };
  }
}
defineOnce('danbiet-tableless', Tableless);

it('fetches for a table on paper nothing that walks its rows', async () => {
  const element = await mount(`<danbiet-tiny src="${served(JSON.stringify(tinyFile()))}"></danbiet-tiny>`, 'danbiet-tiny');
  await until(() => inside(element, '.menu'), 'the controls');
  await until(() => {
    dispatchEvent(new Event('beforeprint'));
    return inside(element, '.print table');
  }, 'the table on paper');
  await new Promise((done) => setTimeout(done, 300));
  expect(inside(element, '.print [role=grid]')).toBeNull();
  dispatchEvent(new Event('afterprint'));
  const button = await until(() => inside(element, '.tools > button:nth-of-type(2)'), 'the controls');
  button.click();
  await until(() => inside(element, '[role=grid]'), 'rows that are walked, in the table that a reader asks for');
});

it('stays closed when Esc closed the menu while something was copied, and says that it was', async () => {
  let copied = () => {};
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise((done) => (copied = done)));
  const element = await mount(`<danbiet-tiny src="${served(JSON.stringify(tinyFile()))}"></danbiet-tiny>`, 'danbiet-tiny');
  const opener = await until(() => inside(element, '.menu > button'), 'the controls');
  opener.focus();
  await userEvent.keyboard('{Enter}');
  const copy = await until(() => [...(inside(element, '[part=menu]')?.querySelectorAll('button') ?? [])].at(-1), 'the menu');
  copy.focus();
  await userEvent.keyboard('{Enter}');
  await until(() => write.mock.calls.length === 1, 'a copy');
  await userEvent.keyboard('{Escape}');
  await until(() => !inside(element, '[part=menu]'), 'no menu');
  copied();
  await until(() => inside(element, '[role=status]')!.textContent !== '', 'what is said of it');
  expect(inside(element, '[role=status]')!.textContent).toBe('Đã sao chép');
  expect(inside(element, '[part=menu]')).toBeNull();
  expect(element.shadowRoot!.activeElement).toBe(opener);
  write.mockRestore();
});

it('says that a table which is asked for could not be made', async () => {
  const errors: Event[] = [];
  const element = await mount(`<danbiet-tableless src="${served(JSON.stringify(tinyFile()))}"></danbiet-tableless>`, 'danbiet-tableless');
  element.addEventListener('danbiet-error', (event) => errors.push(event));
  const button = await until(() => inside(element, '.tools > button:nth-of-type(2)'), 'the controls');
  expect(errors).toEqual([]);
  button.click();
  await until(() => inside(element, '.head'), 'the headline of an error');
  expect(errors).toHaveLength(1);
});

it('opens its menu above the head of its table, which stays in sight', async () => {
  const element = await mount(`<danbiet-tiny src="${served(JSON.stringify(tinyFile()))}"></danbiet-tiny>`, 'danbiet-tiny');
  (await until(() => inside(element, '.tools > button:nth-of-type(2)'), 'the controls')).click();
  await until(() => inside(element, 'thead th'), 'the table');
  inside(element, '.menu > button')!.click();
  const items = await until(() => inside(element, '[part=menu]')?.querySelectorAll('button'), 'the menu');
  const head = inside(element, 'thead')!.getBoundingClientRect();
  const over = [...items].map((item) => [item, item.getBoundingClientRect()] as const).filter(([, box]) => box.bottom > head.top && box.top < head.bottom);
  expect(over.length).toBeGreaterThan(0);
  for (const item of items) {
    const box = item.getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('button')).toBe(item);
  }
});

it('gives its controls a row of their own where letters are twice as large on a phone', async () => {
  const element = await mount(`<danbiet-tiny src="${served(JSON.stringify(tinyFile()))}"></danbiet-tiny>`, 'danbiet-tiny');
  Object.assign(element.parentElement!.style, { inlineSize: '296px', fontSize: '32px' });
  await until(() => inside(element, '.tools button'), 'the controls');
  const [tools, kicker, table] = ['.tools', '.kicker', '.tools > button:nth-of-type(2)'].map((selector) => inside(element, selector)!.getBoundingClientRect());
  expect(tools!.top).toBeGreaterThanOrEqual(kicker!.bottom);
  expect(tools!.right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
  // one line of letters of 26 px, and not two
  expect(table!.height).toBeLessThan(3 * 26);
});
