import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '@danbiet/core';
import { axeViolations } from '../../element/testing/axe-violations.js';
import { until } from '../../element/testing/mount.js';
import { accessibilityTree, emulate } from '../../element/testing/page-commands.js';
import { clear, draw } from '../../element/testing/stage.js';
import { manyPlaces } from './long-table-cases.test-data.js';
import './define.js';

const ROWS = 756;

describe('a table of many rows', () => {
  let dataset: Dataset;
  beforeAll(() => {
    dataset = manyPlaces();
  });
  afterEach(clear);

  async function drawn(width = 720, attributes: Readonly<Record<string, string>> = {}) {
    const element = document.createElement('danbiet-table');
    element.data = dataset;
    for (const [name, value] of Object.entries({ period: '2024 2023', ...attributes })) element.setAttribute(name, value);
    const { root } = await draw(element, width);
    await page.viewport(width, 600);
    const table = await until(() => root.querySelector<HTMLTableElement>('[part=table]'), 'a table');
    const scroll = table.parentElement!;
    const body = () => [...table.tBodies].flatMap(({ rows }) => [...rows]);
    await settled();
    return { element, root, table, scroll, body };
  }
  /** Two frames: what comes near is laid out in one and drawn in the next. */
  const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const isLaidOut = (row: HTMLTableRowElement) => row.cells[0]!.checkVisibility({ contentVisibilityAuto: true });
  const inSight = (row: Element, scroll: Element, head: Element) => {
    const [one, edge, over] = [row.getBoundingClientRect(), scroll.getBoundingClientRect(), head.getBoundingClientRect()];
    return one.top >= over.bottom - 1 && one.bottom <= edge.bottom + 1;
  };

  it('has every row in the page and for a screen reader, and lays out only those near what is seen', async () => {
    const { element, body } = await drawn();
    expect(body()).toHaveLength(ROWS);
    const laidOut = body().filter(isLaidOut).length;
    expect(laidOut).toBeGreaterThan(20);
    expect(laidOut).toBeLessThan(200);
    // without a screen reader Chromium leaves out of its tree what is not laid out; with one it reads the roles that are written
    const tree = await accessibilityTree();
    const many = (role: string) => tree.filter((one) => one.role === role).length;
    const near = many('rowheader');
    expect(near).toBeGreaterThan(20);
    expect([many('table'), many('rowgroup'), many('row'), many('columnheader'), many('cell')]).toEqual([1, 32, near + 1, 4, 3 * near]);
    expect(new Set(body().map((row) => [row, ...row.cells].map(({ role }) => role).join(' ')))).toEqual(new Set(['row rowheader cell cell cell']));
    expect(await axeViolations(element)).toEqual([]);
  });

  it.each([720, 360])('has its cells under their headings, near and far, at %i px and at another width', async (width) => {
    const { element, table, scroll, body } = await drawn(width);
    const edges = ({ cells }: HTMLTableRowElement) => [...cells].map((cell) => Math.round(cell.getBoundingClientRect().right));
    const head = table.tHead!.rows[0]!;
    for (const wide of [width, width + 120]) {
      element.parentElement!.style.setProperty('width', `${wide}px`);
      await settled();
      for (const row of [body()[0]!, body().at(-1)!]) {
        row.scrollIntoView({ block: 'nearest' });
        await settled();
        expect(edges(row), `${wide} px`).toEqual(edges(head));
        expect(inSight(row, scroll, head)).toBe(true);
      }
      scroll.scrollTop = 0;
      expect(edges(head).at(-1), `${wide} px filled`).toBeGreaterThanOrEqual(Math.floor(scroll.getBoundingClientRect().left + scroll.clientWidth) - 1);
    }
    // as wide as its texts, and no text cut
    expect(body().filter(isLaidOut).flatMap(({ cells }) => [...cells]).filter((cell) => cell.scrollWidth > cell.clientWidth + 1)).toEqual([]);
  });

  it('keeps headings and names in sight', async () => {
    const { scroll, table, body } = await drawn(360);
    [scroll.scrollLeft, scroll.scrollTop] = [150, 4000];
    await settled();
    const row = body().find((one) => inSight(one, scroll, table.tHead!))!;
    const edge = scroll.getBoundingClientRect();
    expect(Math.abs(row.cells[0]!.getBoundingClientRect().left - edge.left)).toBeLessThan(1);
    expect(Math.abs(table.tHead!.getBoundingClientRect().top - edge.top)).toBeLessThan(1);
    expect(Math.abs(table.tHead!.rows[0]!.cells[0]!.getBoundingClientRect().left - edge.left)).toBeLessThan(1);
  });

  it('stands still while it scrolls: what was never drawn has the height that it will have', async () => {
    const { scroll } = await drawn();
    const height = scroll.scrollHeight;
    for (let at = 0; at < height; at += 2000) {
      scroll.scrollTop = at;
      await settled();
      expect(Math.abs(scroll.scrollTop - Math.min(at, height - scroll.clientHeight))).toBeLessThan(2);
    }
    expect(Math.abs(scroll.scrollHeight - height)).toBeLessThan(4);
  });

  it('is walked to its end and back by keyboard, and found in by a name that is out of sight', async () => {
    const { root, scroll, table, body } = await drawn();
    table.querySelector<HTMLElement>('thead button')!.focus();
    const grid = await until(() => root.querySelector<HTMLElement>('[role=grid]'), 'rows that are walked');
    const held = () => root.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    grid.focus();
    const name = body()[500]!.cells[0]!.textContent;
    for (const [keys, row] of [['{End}', body().at(-1)], ['{Home}', body()[0]], [name.slice(0, -1), null]] as const) {
      await userEvent.keyboard(keys);
      await until(() => (row ? held() === row : held()?.textContent.startsWith(name.slice(0, -1))), keys);
      await settled();
      expect(inSight(held()!, scroll, table.tHead!), keys).toBe(true);
    }
  });

  it('writes only the texts that differ, into the rows that are there', async () => {
    const { element, body } = await drawn(720, { period: '2023' });
    const before = body();
    const written: string[] = [];
    const watch = new MutationObserver((all) => written.push(...all.map(({ target }) => target.textContent!)));
    for (const row of before) watch.observe(row, { characterData: true, childList: true, subtree: true });
    element.setAttribute('period', '2024');
    await until(() => written.length > 0, 'new figures');
    expect(body()).toEqual(before);
    const names = new Set(before.map(({ cells }) => cells[0]!.textContent));
    expect(written.filter((text) => names.has(text))).toEqual([]);
    expect(written.length).toBeLessThanOrEqual(ROWS);
  });

  it('is sorted, searched and grouped as any other', async () => {
    const { element, root, table, body } = await drawn(720, { group: 'region' });
    const its = element as HTMLElement & { updateComplete: Promise<boolean> };
    expect(body()).toHaveLength(ROWS + table.querySelectorAll('.group').length);
    expect(table.querySelectorAll('.group').length).toBeGreaterThan(4);
    root.querySelector<HTMLElement>('.chip')!.click();
    await its.updateComplete;
    table.querySelector<HTMLElement>('thead .num button')!.click();
    await its.updateComplete;
    const figures = body().map(({ cells }) => Number.parseFloat(cells[1]!.textContent.replace(',', '.'))).filter((value) => !Number.isNaN(value));
    expect(figures.length).toBeGreaterThan(700);
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    const input = root.querySelector('input')!;
    input.value = 'da nang 3';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await its.updateComplete;
    expect(body().map(({ cells }) => cells[0]!.textContent)).toEqual(['Đà Nẵng 3']);
  });

  it('keeps the field in which somebody types when no row is left, and the rows come back into the same', async () => {
    const { element, root } = await drawn();
    const its = element as HTMLElement & { updateComplete: Promise<boolean> };
    const input = root.querySelector('input')!;
    input.focus();
    const type = async (text: string) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await its.updateComplete;
    };
    await type('qq');
    expect([root.querySelector('table'), root.activeElement]).toEqual([null, input]);
    await type('da nang 3');
    const rows = [...root.querySelector<HTMLTableElement>('[part=table]')!.tBodies].flatMap((one) => [...one.rows]);
    expect([rows.map(({ cells }) => cells[0]!.textContent), root.activeElement]).toEqual([['Đà Nẵng 3'], input]);
  });

  it('prints as a table with every row', async () => {
    const { table, body } = await drawn();
    await emulate({ media: 'print' });
    expect([table, table.tBodies[9]!, body()[500]!].map((one) => getComputedStyle(one).display)).toEqual(['table', 'table-row-group', 'table-row']);
    expect(body().filter((row) => !isLaidOut(row))).toEqual([]);
  });
});

describe('a row of a table', () => {
  afterEach(clear);

  it('is chosen by a click, and not by the drag that marks its text', async () => {
    const element = document.createElement('danbiet-table');
    element.data = manyPlaces();
    const { root } = await draw(element);
    const heard: unknown[] = [];
    element.addEventListener('danbiet-select', ({ detail }) => heard.push(detail.areas));
    const cell = root.querySelector('tbody th')!;
    const marked = { sourcePosition: { x: 1, y: 12 }, targetPosition: { x: 50, y: 12 } };
    // before anybody has come to the rows, and after
    for (const time of [1, 2]) {
      await userEvent.dragAndDrop(cell, cell, marked);
      await until(() => root.querySelector('[role=grid]'), `rows that take clicks, ${time}`);
      await new Promise((done) => setTimeout(done, 100));
      expect(String(getSelection())).not.toBe('');
      expect(heard).toEqual([]);
    }
    await userEvent.click(cell);
    await until(() => heard.length > 0, 'a choice');
    expect(heard).toHaveLength(1);
  });
});
