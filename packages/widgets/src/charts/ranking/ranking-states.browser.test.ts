import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { foldBare } from '@danbiet/core';
import { messagesDuring, settle } from '../../element/testing/live-messages.js';
import { emulate, pointAt } from '../../element/testing/page-commands.js';
import { clear, draw } from '../../element/testing/stage.js';
import type { Scene } from '../../figure/index.js';
import { definitionOf, madeDataset, type Figures } from '../../figure/made-dataset.test-data.js';
import { COUNTS, MIXED } from './ranking-cases.test-data.js';
import './define.js';

afterEach(clear);

function ranking(figures: Figures): HTMLElement {
  const element = document.createElement('danbiet-ranking');
  element.data = madeDataset(figures);
  return element;
}

const middleOf = (mark: Element): readonly [x: number, y: number] => {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};

it('hovers no row by an opened fold, and each row by itself', async () => {
  const { root, marks } = await draw(ranking(COUNTS));
  const fold = marks().find((mark) => mark.dataset['mark']!.startsWith('fold:'))!;
  const before = marks().length;
  await pointAt(...middleOf(fold));
  await userEvent.click(fold);
  await settle(200);
  expect(marks().length).toBeGreaterThan(before);
  expect(root.querySelectorAll('.p-band-hovered')).toHaveLength(0);
  await pointAt(...middleOf(marks()[2]!));
  await settle(200);
  expect(root.querySelectorAll('.p-band-hovered')).toHaveLength(1);
});

it('opens the fold that holds a typed name, stands on it, and leaves what is shown already folded', async () => {
  const { root, chart, marks, element } = await draw(ranking(COUNTS));
  const names = () => marks().map((mark) => mark.getAttribute('aria-label')!.split(',')[0]!);
  const at = () => root.getElementById(chart.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '';
  const { scene } = element as HTMLElement & { scene: Scene };
  const { held, areas } = scene.marks.find(({ action }) => action === 'toggle')!;
  const folded = held!.map(({ name }) => name);
  const shown = names();
  (chart as SVGElement).focus();
  await userEvent.keyboard(foldBare(shown[3]!));
  await settle(200);
  expect([at().startsWith(shown[3]!), names()]).toEqual([true, shown]);
  await settle(900);
  await userEvent.keyboard(foldBare(folded[2]!));
  await settle(200);
  expect(names().length).toBe(shown.length + folded.length);
  expect(at().split(',')[0]).toBe(folded[2]);
  expect(root.querySelector('[part=tooltip] strong')!.textContent).toBe(folded[2]);
  await userEvent.keyboard('{Enter}');
  expect((element as HTMLElement & { selection: readonly string[] }).selection).toEqual([areas[2]]);
});

it('asks nobody to click on paper, and prints every name in the table that its folds point to', async () => {
  const element = ranking(COUNTS);
  element.style.setProperty('--danbiet-print-table', 'block');
  const { root, marks } = await draw(element, 680);
  const folds = () => marks().filter((mark) => mark.dataset['mark']!.startsWith('fold:')).map(({ textContent, ariaLabel }) => `${textContent} ${ariaLabel!}`);
  const { held } = (element as HTMLElement & { scene: Scene }).scene.marks.find(({ action }) => action === 'toggle')!;
  expect(folds().length).toBeGreaterThan(0);
  for (const fold of folds()) expect(fold).toContain('bấm để mở');
  await emulate({ media: 'print' });
  dispatchEvent(new Event('beforeprint'));
  await settle();
  for (const fold of folds()) expect(fold).toMatch(/^(?!.*bấm).*đang gộp, xem ở bảng.*$/);
  const names = [...root.querySelectorAll('.print tbody th')].filter((one) => one.checkVisibility()).map(({ textContent }) => textContent);
  for (const { name } of held!) expect(names).toContain(name);
  dispatchEvent(new Event('afterprint'));
  await settle();
  for (const fold of folds()) expect(fold).toContain('bấm để mở');
});

it('writes no line above a title where nothing is to be said there, and the title stands beside the controls', async () => {
  const indicator = { ...definitionOf('admin_commune_units'), motto: 'none' as const, publisher: null };
  const { root, button } = await draw(ranking({ indicator, cells: { '01': 3, '31': 5 }, synthetic: false }));
  expect(root.querySelector('.kicker')).toBeNull();
  const [title, control, frame] = [root.querySelector('[part=title]')!, button(/^Bảng$/), root.querySelector('figure')!].map((one) => one.getBoundingClientRect());
  expect([title!.top - frame!.top < 24, title!.right <= control!.left]).toEqual([true, true]);
});

it('says once what was opened, folded, chosen and let go', async () => {
  const { root, marks, element } = await draw(ranking(COUNTS));
  const { scene } = element as HTMLElement & { scene: Scene };
  const { id, areas } = scene.marks.find(({ action }) => action === 'toggle')!;
  const press = (mark: string) => messagesDuring(root, () => marks().find((one) => one.dataset['mark'] === mark)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));
  const area = scene.marks.find(({ action }) => action === 'select')!;
  expect(await press(id)).toEqual([`Đã mở thêm ${areas.length} hàng.`]);
  expect(await press(area.id)).toEqual([`Đã chọn ${area.name}.`]);
  expect(await press(id)).toEqual([`Đã gộp lại ${areas.length} hàng.`]);
  expect(await press(area.id)).toEqual([`Đã bỏ chọn ${area.name}.`]);
});

it('brings the mark that the keyboard comes to into the window, with its tooltip and some room, and only for the keyboard', async () => {
  const { root, chart, marks, element } = await draw(ranking(COUNTS), 720, { paddingBottom: '3000px' });
  document.documentElement.style.setProperty('scroll-behavior', 'smooth');
  try {
    await page.viewport(720, 400);
    (chart as SVGElement).focus();
    await userEvent.keyboard('{Home}');
    const fold = marks().find((mark) => mark.dataset['mark']!.startsWith('fold:'))!;
    fold.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settle(100);
    expect(element.getBoundingClientRect().height).toBeGreaterThan(1000);
    const seen = (one: Element | null): boolean => {
      const { top, bottom } = one!.getBoundingClientRect();
      return top >= 8 && bottom <= innerHeight - 8;
    };
    const current = () => root.getElementById(chart.getAttribute('aria-activedescendant')!);
    for (const keys of ['{End}', '{Home}', foldBare('Yên Bái'), '{Home}']) {
      await userEvent.keyboard(keys);
      // at once: whoever holds a key down sees where it goes
      await settle(0);
      expect([seen(current()), seen(root.querySelector('[part=tooltip]'))], keys).toEqual([true, true]);
      await settle(900);
    }
    const before = scrollY;
    for (const type of ['pointerover', 'click']) {
      marks().at(-1)!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
      await settle(200);
      expect([root.querySelector('[part=tooltip]') !== null, scrollY]).toEqual([true, before]);
    }
  } finally {
    document.documentElement.style.removeProperty('scroll-behavior');
  }
});

it('sets a chosen row off by a double outline and a name in the accent, not by colour alone', async () => {
  const { root, element, marks } = await draw(ranking(MIXED));
  (element as HTMLElement & { selection: readonly string[] }).selection = ['31@2024'];
  await settle();
  const [outer, inner] = ['.p-chosen', '.p-chosen-gap'].map((one) => root.querySelector<SVGRectElement>(one)!);
  const [outerStyle, innerStyle] = [outer!, inner!].map((one) => getComputedStyle(one));
  expect([outerStyle!.strokeWidth, innerStyle!.strokeWidth, outerStyle!.stroke === innerStyle!.stroke]).toEqual(['2.5px', '1.5px', false]);
  const [row, around, within] = [marks().find((mark) => mark.dataset['mark'] === '31@2024')!.querySelector('.p-hit')!, outer!, inner!].map((one) => (one as SVGRectElement).getBBox());
  expect([around!.y >= row!.y, around!.y + around!.height <= row!.y + row!.height, within!.y > around!.y, within!.height < around!.height]).toEqual([true, true, true, true]);
  const weights = marks().slice(0, 3).map((mark) => getComputedStyle(mark.querySelector('.p-name')!).fontWeight);
  expect(weights.filter((weight) => weight === '600')).toHaveLength(1);
});

it.each([720, 320])('gives remarks in the table room for some words, at %i px', async (width) => {
  const { root, button } = await draw(ranking(MIXED), width);
  button(/^Bảng$/).click();
  await settle();
  const table = root.querySelector('table')!;
  const column = [...table.tHead!.rows[0]!.cells].findIndex(({ textContent }) => textContent.includes('Ghi chú'));
  expect(column).toBeGreaterThan(0);
  expect(table.tBodies[0]!.rows[0]!.cells[column]!.offsetWidth).toBeGreaterThanOrEqual(150);
});

it('reads from the left in a page that reads from the right', async () => {
  const { root } = await draw(ranking(MIXED), 720, { direction: 'rtl' });
  expect(getComputedStyle(root.querySelector('figure')!).direction).toBe('ltr');
});
