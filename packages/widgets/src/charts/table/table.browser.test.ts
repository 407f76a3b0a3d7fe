import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilitySuite } from '../../element/testing/accessibility-suite.js';
import { axeViolations } from '../../element/testing/axe-violations.js';
import { behaviourSuite } from '../../element/testing/behaviour-suite.js';
import { messagesDuring } from '../../element/testing/live-messages.js';
import { until } from '../../element/testing/mount.js';
import { accessibilityTree } from '../../element/testing/page-commands.js';
import { clear, draw } from '../../element/testing/stage.js';
import { madeDataset } from '../../figure/made-dataset.test-data.js';
import { MIXED } from './table-cases.test-data.js';
import './define.js';

const dataset = madeDataset(MIXED);
const make = (attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = document.createElement('danbiet-table');
  element.data = dataset;
  for (const [name, value] of Object.entries({ highlight: '48', ...attributes })) element.setAttribute(name, value);
  return element;
};

behaviourSuite({ tag: 'danbiet-table', file: dataset.toJsonStat('vi'), first: { vi: 'Hà Nội', en: 'Hanoi' }, reserve: '90em', marks: false });

accessibilitySuite({
  title: 'danbiet-table',
  make,
  rows: Object.keys(MIXED.cells).length,
  said: { vi: ['87,7%', '7/8', '71,3%'], en: ['87.7%', '7/8', '71.3%'] },
  different: [],
  marks: false,
  change: (element) => element.setAttribute('areas', '01 31 48'),
});

describe('danbiet-table for someone who looks something up', () => {
  afterEach(clear);
  const rowsOf = (root: ShadowRoot): readonly string[] => [...root.querySelectorAll('tbody tr:not(.group) th')].map(({ textContent }) => textContent);
  const heading = (root: ShadowRoot, label: RegExp): HTMLTableCellElement => [...root.querySelectorAll<HTMLTableCellElement>('thead th')].find(({ textContent }) => label.test(textContent))!;
  const click = async (target: Element | null, element: HTMLElement): Promise<void> => {
    (target as HTMLElement).click();
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  };
  const type = async (root: ShadowRoot, text: string, element: HTMLElement): Promise<void> => {
    const input = root.querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  };

  it('sorts by any column and says so, for the eye, for assistive technology and once politely', async () => {
    const { root, element } = await draw(make());
    expect(heading(root, /Địa phương/).ariaSort).toBe('ascending');
    const said = await messagesDuring(root, () => click(heading(root, /Tỷ lệ/).querySelector('button'), element));
    expect(said).toEqual([expect.stringMatching(/^Đã sắp theo Tỷ lệ hòa giải thành.*, giảm dần\.$/)]);
    expect(heading(root, /Tỷ lệ/).ariaSort).toBe('descending');
    expect(heading(root, /Địa phương/).ariaSort).toBeNull();
    expect(root.querySelector('tbody td.num')!.textContent).toBe('87,7%');
    await click(heading(root, /Tỷ lệ/).querySelector('button'), element);
    expect(heading(root, /Tỷ lệ/).ariaSort).toBe('ascending');
    // what has no number stays at the end
    expect(root.querySelector('tbody tr:last-child')!.textContent).toMatch(/không|chưa|đạt/);
  });

  it('finds with and without diacritics, and tells how many rows match', async () => {
    const { root, element } = await draw(make());
    const said = await messagesDuring(root, async () => {
      await type(root, 'da nang', element);
      await new Promise((done) => setTimeout(done, 700));
    });
    expect(rowsOf(root)).toEqual(['Đà Nẵng']);
    expect(root.querySelector('.count')!.textContent).toBe('1 hàng');
    expect(said).toEqual(['1 hàng khớp.']);
    await type(root, 'HÀ NỘ', element);
    expect(rowsOf(root)).toEqual(['Hà Nội']);
  });

  it('groups by region with how many have figures, and shows only the reader’s own region', async () => {
    const { root, element } = await draw(make());
    const chip = (label: RegExp): Element => [...root.querySelectorAll('.chip')].find(({ textContent }) => label.test(textContent))!;
    const all = rowsOf(root).length;
    const said: string[] = [];
    const press = async (label: RegExp): Promise<unknown> => said.push(...(await messagesDuring(root, () => click(chip(label), element))));
    await press(/Nhóm theo vùng/);
    const heads = [...root.querySelectorAll('.group')].map(({ textContent }) => textContent);
    expect(heads.length).toBeGreaterThan(3);
    for (const head of heads) expect(head).toMatch(/^.+ · \d+\/\d+ có số liệu$/);
    expect(rowsOf(root)).toHaveLength(all);
    expect(await axeViolations(element)).toEqual([]);
    await press(/Chỉ vùng của tôi/);
    expect(root.querySelectorAll('.group')).toHaveLength(1);
    expect(rowsOf(root)).toContain('Đà Nẵng');
    const own = rowsOf(root).length;
    await press(/Nhóm theo vùng/);
    expect(said).toEqual([`Nhóm theo vùng: bật, ${all} hàng.`, `Chỉ vùng của tôi: bật, ${own} hàng.`, `Nhóm theo vùng: tắt, ${own} hàng.`]);
  });

  it('says in words that nothing was found and what sifts the rows, and no table without rows', async () => {
    const { root, element } = await draw(make());
    const said = await messagesDuring(root, async () => {
      await type(root, 'dong bang', element);
      await new Promise((done) => setTimeout(done, 700));
    });
    const words = 'Không có địa phương nào tên như “dong bang”.';
    expect([said, root.querySelector('table'), root.querySelector('.body')!.textContent.includes(words)]).toEqual([[words], null, true]);
    await type(root, 'hà nội', element);
    await click([...root.querySelectorAll('.chip')].at(-1)!, element);
    expect(root.querySelector('.body')!.textContent).toContain('Trong vùng của tôi không có địa phương nào tên như “hà nội”.');
    expect(root.querySelector('.count')!.textContent).toBe('0 hàng');
    expect(await axeViolations(element)).toEqual([]);
    await type(root, '', element);
    expect(rowsOf(root)).toContain('Đà Nẵng');
  });

  it('lets the keyboard walk the rows as they stand, by name too, in sight under the headings, and choose', async () => {
    const { root, element } = await draw(make({ benchmark: 'median' }), 480);
    await until(() => root.querySelector('.menu'), 'the controls');
    root.querySelector<HTMLElement>('.menu button')!.focus();
    const grid = await until(() => root.querySelector<HTMLTableElement>('[role=grid]'), 'rows that are walked');
    const scroll = root.querySelector<HTMLElement>('.scroll')!;
    scroll.style.setProperty('max-block-size', '320px');
    const held = () => root.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    const name = () => held()?.querySelector('th')!.textContent;
    await click(heading(root, /Tỷ lệ/).querySelector('button'), element);
    const order = rowsOf(root);
    (heading(root, /Tỷ lệ/).querySelector('button') as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(rowsOf(root)).not.toEqual(order);
    await userEvent.keyboard('{Enter}');
    expect(rowsOf(root)).toEqual(order);
    grid.focus();
    for (const [key, at] of [['Home', 0], ['ArrowDown', 1], ['ArrowDown', 2], ['ArrowUp', 1], ['End', order.length - 1]] as const) {
      await userEvent.keyboard(`{${key}}`);
      await until(() => name() === order[at], `${key}: ${order[at]}`);
    }
    const inSight = () => {
      const [row, edge, head] = [held()!.getBoundingClientRect(), scroll.getBoundingClientRect(), root.querySelector('thead th')!.getBoundingClientRect()];
      return row.top >= head.bottom - 1 && row.bottom <= edge.bottom + 1;
    };
    expect(inSight()).toBe(true);
    await userEvent.keyboard('{Home}');
    await until(() => name() === order[0], order[0]);
    expect(inSight()).toBe(true);
    const from = scroll.scrollLeft;
    await userEvent.keyboard('{ArrowRight}');
    await until(() => scroll.scrollLeft > from, 'the columns beside');
    expect(name()).toBe(order[0]);
    await userEvent.keyboard('hai ph');
    await until(() => name() === 'Hải Phòng', 'Hải Phòng');
    expect(getComputedStyle(held()!, '::after').outlineStyle).toBe('solid');
    const heard: unknown[] = [];
    element.addEventListener('danbiet-select', ({ detail }) => heard.push(detail.areas));
    await userEvent.keyboard('{Enter}');
    await until(() => held()!.ariaSelected === 'true', 'a chosen row');
    expect(heard).toEqual([['31@2024']]);
    expect(await axeViolations(element)).toEqual([]);
  });

  it('names the row that the keyboard holds with its headings, and a heading without the sign of its order', async () => {
    const { root } = await draw(make());
    root.querySelector<HTMLElement>('.menu button')!.focus();
    const grid = await until(() => root.querySelector<HTMLTableElement>('[role=grid]'), 'rows that are walked');
    grid.focus();
    await userEvent.keyboard('da nang');
    await until(() => root.querySelector('.current'), 'a row');
    const tree = await accessibilityTree();
    const row = tree.find(({ role, name }) => role === 'row' && name.startsWith('Đà Nẵng'))!.name;
    expect(row).toMatch(/^Đà Nẵng, Tỷ lệ hòa giải thành[^:]*: [\d,]+%/);
    expect(row).toContain(`Tử số/mẫu số: `);
    const names = tree.filter(({ role }) => role === 'columnheader' || role === 'button').map(({ name }) => name);
    expect(names.filter((name) => /Địa phương|Tỷ lệ/.test(name)).length).toBeGreaterThan(1);
    expect(names.filter((name) => /[↕▲▼]/.test(name))).toEqual([]);
  });

  it('speaks of the row that the keyboard holds as it is now, and of no other', async () => {
    const { root, element } = await draw(make());
    root.querySelector<HTMLElement>('.menu button')!.focus();
    const grid = await until(() => root.querySelector<HTMLTableElement>('[role=grid]'), 'rows that are walked');
    const labels = () => [...root.querySelectorAll('tbody tr')].flatMap(({ ariaLabel }) => ariaLabel ?? []);
    grid.focus();
    await userEvent.keyboard('{End}');
    await until(() => labels().length === 1, 'the last row');
    await userEvent.keyboard('ha noi');
    await until(() => labels().some((label) => label.startsWith('Hà Nội')), 'Hà Nội');
    expect(labels()).toHaveLength(1);
    Object.assign(element, { data: madeDataset({ ...MIXED, cells: { ...MIXED.cells, '01': [1, 3] } }) });
    await until(() => rowsOf(root).length > 0 && root.querySelector('.current')?.textContent.includes('1/3'), 'other figures');
    expect(labels()).toEqual([expect.stringMatching(/^Hà Nội, .*: 1\/3/)]);
  });

  it('takes the first tap on a row, though nobody has come to the table before', async () => {
    const { root, element } = await draw(make());
    expect(root.querySelector('[role=grid]')).toBeNull();
    const row = [...root.querySelectorAll('tbody tr')].find(({ textContent }) => textContent.startsWith('Hải Phòng'))!;
    const heard: unknown[] = [];
    element.addEventListener('danbiet-select', ({ detail }) => heard.push(detail.areas));
    row.querySelector<HTMLElement>('td')!.click();
    await until(() => row.ariaSelected === 'true', 'a chosen row');
    row.querySelector('th')!.click();
    await until(() => row.ariaSelected === 'false', 'no chosen row');
    expect(heard).toEqual([['31@2024'], []]);
  });

  it('keeps headings and names in sight while the rest scrolls', async () => {
    const { root } = await draw(make({ benchmark: 'median' }), 360);
    const scroll = root.querySelector<HTMLElement>('.scroll')!;
    expect(scroll.scrollWidth).toBeGreaterThan(scroll.clientWidth);
    scroll.scrollLeft = 200;
    const [name, edge] = [root.querySelector('tbody th')!.getBoundingClientRect(), scroll.getBoundingClientRect()];
    expect(Math.abs(name.left - edge.left)).toBeLessThan(1);
    scroll.style.setProperty('max-block-size', '300px');
    scroll.scrollTop = 200;
    expect(Math.abs(root.querySelector('thead th')!.getBoundingClientRect().top - edge.top)).toBeLessThan(1);
  });
});
