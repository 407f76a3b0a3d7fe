import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../charts/ranking/define.js';
import '../context/define.js';
import type { DanbietScope } from '../context/scope.js';
import { axeViolations } from '../element/testing/axe-violations.js';
import { contrast, parseColour } from '../element/testing/contrast.js';
import { messagesDuring, settle } from '../element/testing/live-messages.js';
import { until } from '../element/testing/mount.js';
import { accessibilityTree, emulate } from '../element/testing/page-commands.js';
import { takePicture } from '../element/testing/picture.js';
import { textBoxes } from '../element/testing/text-boxes.js';
import './define.js';
import type { DanbietPicker } from './picker.js';
import { unitsDataset } from './units.test-data.js';

interface Shown {
  readonly scope: DanbietScope;
  readonly picker: DanbietPicker;
  readonly root: ShadowRoot;
}

/** A picker in a scope with data, and what stands beside it. */
async function shown({ width = 720, lang = 'vi', beside = '', attributes = '' } = {}): Promise<Shown> {
  await page.viewport(width, 1400);
  document.documentElement.style.colorScheme = 'light dark';
  document.documentElement.style.background = 'Canvas';
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.lang = lang;
  Object.assign(box.style, { width: `${width}px`, padding: '0 12px', boxSizing: 'border-box' });
  box.setHTMLUnsafe(`<danbiet-scope ${attributes}><danbiet-picker></danbiet-picker>${beside}</danbiet-scope>`);
  document.body.replaceChildren(box);
  const scope = box.querySelector('danbiet-scope')!;
  scope.data = unitsDataset();
  const picker = box.querySelector('danbiet-picker')!;
  await until(() => picker.shadowRoot?.querySelector('option'), 'the options');
  await settle(50);
  return { scope, picker, root: picker.shadowRoot! };
}

const control = (root: ShadowRoot, name: string): HTMLSelectElement => [...root.querySelectorAll('label')].find((label) => label.textContent.trim().startsWith(name))!.querySelector('select')!;
const options = (select: HTMLSelectElement): string[] => [...select.options].map(({ label }) => label.replaceAll('\u00a0', ' '));
const pick = (select: HTMLSelectElement, label: string): Promise<void> => userEvent.selectOptions(select, [...select.options].find((option) => option.label.replaceAll('\u00a0', ' ') === label)!);
const ticks = (root: ShadowRoot): string[] => [...root.querySelectorAll('li label')].map(({ textContent }) => textContent.trim());
const wordsOf = (text: string): string => text.replaceAll('\u00a0', ' ');

afterEach(async () => {
  document.body.replaceChildren();
  await emulate();
});

describe('a picker changes the choice of its scope', () => {
  it('by indicator, period, boundaries and region, and the figures follow', async () => {
    const { scope, root } = await shown({ beside: '<danbiet-ranking show="all"></danbiet-ranking>' });
    const figure = scope.querySelector('danbiet-ranking')!;
    const marks = () => figure.shadowRoot!.querySelectorAll('[role=option]').length;
    await until(() => marks() === 34, 'the 34 provinces');
    await pick(control(root, 'Địa giới'), '63 tỉnh, thành (đến 30/6/2025)');
    await until(() => marks() === 63, 'the 63 provinces');
    await pick(control(root, 'Địa bàn'), 'Đồng bằng sông Hồng');
    await until(() => marks() === 11, 'the 11 of the delta');
    await pick(control(root, 'Kỳ'), wordsOf('ngày 3/2/2021'));
    await pick(control(root, 'Chỉ số'), [...control(root, 'Chỉ số').options][1]!.label);
    await settle();
    expect([scope.indicator, scope.period, scope.vintage, scope.areas?.split(' ').length]).toEqual(['admin_townships', '2021-02-03', '2024', 11]);
    expect(figure.shadowRoot!.querySelector('[part=title]')!.textContent).toContain('3/2/2021');
    await pick(control(root, 'Địa bàn'), 'Tất cả 63 tỉnh, thành');
    await until(() => marks() === 63, 'all again');
    expect(scope.areas).toBeNull();
  });

  it('and lets go of what the other boundaries do not have', async () => {
    const { scope, root } = await shown({ attributes: 'vintage="2024" period="2025-06-30" areas="01@2024 31@2024"' });
    expect(control(root, 'Địa bàn').value).toBe('own');
    await pick(control(root, 'Địa giới'), '34 tỉnh, thành (từ 1/7/2025)');
    expect([scope.vintage, scope.period, scope.areas]).toEqual(['2025', null, null]);
    expect(control(root, 'Kỳ').value).toBe('2025-07-01');
    expect(options(control(root, 'Kỳ'))).toHaveLength(2);
  });

  it('and leaves boundaries and period that an indicator has no figures for, shows those it has, and says so', async () => {
    const { scope, root } = await shown({ attributes: 'vintage="2025" period="2025-07-01" areas="01 31"', beside: '<danbiet-ranking></danbiet-ranking>' });
    const townships = [...control(root, 'Chỉ số').options][1]!.label;
    const said = await messagesDuring(root, () => pick(control(root, 'Chỉ số'), townships));
    expect([scope.indicator, scope.vintage, scope.period, scope.areas]).toEqual(['admin_townships', '2024', null, null]);
    expect(['Kỳ', 'Địa giới', 'Địa bàn'].map((name) => control(root, name).value)).toEqual(['2025-06-30', '2024', 'all']);
    expect(said.map(wordsOf)).toEqual([expect.stringMatching(/^Kỳ hoặc địa giới vừa xem không có số liệu này, .+ Đang xem: Số thị trấn; 63 tỉnh, thành; .*30\/6\/2025\.$/)]);
    const figure = scope.querySelector('danbiet-ranking')!;
    await until(() => figure.shadowRoot!.querySelector('[part=title]')?.textContent.includes('30/6/2025'), 'the figures of it');
    await pick(control(root, 'Chỉ số'), [...control(root, 'Chỉ số').options][0]!.label);
    expect([scope.vintage, control(root, 'Kỳ').value, control(root, 'Địa giới').value]).toEqual(['2024', '2025-06-30', '2024']);
  });

  it('shows what a page chose although there are no figures of it, and lets one leave', async () => {
    const { scope, root } = await shown({ attributes: 'indicator="admin_townships" vintage="2025" period="2025-07-01"' });
    expect(['Kỳ', 'Địa giới'].map((name) => [control(root, name).value, control(root, name).disabled])).toEqual([['2025-07-01', false], ['2025', false]]);
    await pick(control(root, 'Địa giới'), '63 tỉnh, thành (đến 30/6/2025)');
    expect([scope.vintage, control(root, 'Kỳ').value]).toEqual(['2024', '2025-06-30']);
  });

  it('by a list of one’s own, found with diacritics and without, by keyboard alone', async () => {
    const { scope, root } = await shown();
    await pick(control(root, 'Địa bàn'), 'Danh sách riêng');
    const field = await until(() => root.querySelector<HTMLInputElement>('[type=search]'), 'the search');
    expect(ticks(root)).toHaveLength(34);
    field.focus();
    await userEvent.keyboard('hai phong');
    await until(() => ticks(root).join() === 'Hải Phòng', 'what was found');
    await userEvent.keyboard('{Enter}');
    await until(() => scope.areas === '31@2025', 'the choice');
    await userEvent.keyboard('{Escape}hà');
    await until(() => ticks(root).join() === 'Hà Nội,Hà Tĩnh', 'diacritics that count');
    await userEvent.keyboard('{Tab}{Tab}');
    expect((root.activeElement as HTMLElement).matches('ul, [type=checkbox]')).toBe(true);
    if (root.activeElement!.matches('ul')) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard(' ');
    await until(() => scope.areas === '01@2025 31@2025', 'both');
    root.querySelector('button')!.click();
    await until(() => scope.areas === null, 'nothing of one’s own any more');
    expect(control(root, 'Địa bàn').value).toBe('own');
  });

  it('as a page changes it, which it shows', async () => {
    const { scope, root } = await shown();
    scope.vintage = '2024';
    scope.areas = '01 68';
    await until(() => root.querySelectorAll('input:checked').length === 2, 'the two areas');
    expect(control(root, 'Địa giới').value).toBe('2024');
  });

  it('saying once what is shown then', async () => {
    const { scope, root } = await shown({ beside: '<danbiet-ranking></danbiet-ranking><danbiet-ranking></danbiet-ranking>' });
    const figures = [...scope.querySelectorAll('danbiet-ranking')];
    await until(() => figures.every((figure) => figure.shadowRoot!.querySelector('svg[role=listbox]')), 'the figures');
    let others: string[] = [];
    const said = await messagesDuring(root, async () => {
      others = await messagesDuring(figures[0]!.shadowRoot!, () => pick(control(root, 'Địa giới'), '63 tỉnh, thành (đến 30/6/2025)'));
    });
    expect(said.map(wordsOf)).toEqual([expect.stringMatching(/^Đang xem: .+; 63 tỉnh, thành; .*30\/6\/2025\.$/)]);
    expect(others).toEqual([]);
  });

  it('and changes nothing where there is no scope', async () => {
    document.body.setHTMLUnsafe('<div lang="vi"><danbiet-picker></danbiet-picker></div>');
    const root = await until(() => document.querySelector('danbiet-picker')!.shadowRoot, 'the picker');
    await settle(50);
    expect([...root.querySelectorAll('select')].every(({ disabled }) => disabled)).toBe(true);
  });
});

describe('a picker for everyone', () => {
  it('is found by axe to have no fault, closed and open', async () => {
    const { picker, root } = await shown();
    expect(await axeViolations(picker)).toEqual([]);
    await pick(control(root, 'Địa bàn'), 'Danh sách riêng');
    await settle(50);
    expect(await axeViolations(picker)).toEqual([]);
  });

  it('has a label for each control, in both languages', async () => {
    for (const [lang, group, names] of [
      ['vi', 'Chọn số liệu', ['Chỉ số', 'Kỳ', 'Địa giới', 'Địa bàn']],
      ['en', 'Choose data', ['Indicator', 'Period', 'Boundaries', 'Areas']],
    ] as const) {
      const { root } = await shown({ lang });
      await until(() => root.textContent.includes(names[0]), 'the words');
      const tree = await accessibilityTree();
      expect(tree.filter(({ role }) => role === 'combobox').map(({ name }) => name)).toEqual(names);
      expect(tree.some(({ role, name }) => role === 'group' && name === group)).toBe(true);
    }
  });

  it.each([['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }]] as const)('can be read, %s', async (_, preferences) => {
    await emulate(preferences);
    const { root } = await shown();
    await pick(control(root, 'Địa bàn'), 'Danh sách riêng');
    await settle();
    (document.activeElement as HTMLElement | null)?.blur();
    const picture = await takePicture();
    const faint = textBoxes(root).filter(({ element }) => !element.closest('option')).flatMap(({ text, box, element }) => {
      const ratio = contrast(parseColour(getComputedStyle(element).color), picture.ground(box));
      return ratio < 4.5 ? [`${text}: ${ratio.toFixed(2)}`] : [];
    });
    expect(textBoxes(root).length).toBeGreaterThan(30);
    expect(faint).toEqual([]);
  });

  it.each([320, 360, 720])('keeps within %i px, with targets that can be hit', async (width) => {
    const { root } = await shown({ width });
    await pick(control(root, 'Địa bàn'), 'Danh sách riêng');
    await settle(50);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const one of root.querySelectorAll('select, [type=search], button, li label')) {
      const { width: wide, height, right } = one.getBoundingClientRect();
      expect([wide >= 24, height >= 24, right <= width], one.outerHTML.slice(0, 60)).toEqual([true, true, true]);
    }
  });

  it('has its height from the start', async () => {
    await page.viewport(1280, 900);
    document.body.setHTMLUnsafe('<div lang="vi"><danbiet-scope><danbiet-picker></danbiet-picker></danbiet-scope></div>');
    const picker = document.querySelector('danbiet-picker')!;
    await until(() => picker.shadowRoot?.querySelector('select'), 'the controls');
    const before = picker.getBoundingClientRect().height;
    document.querySelector('danbiet-scope')!.data = unitsDataset();
    await until(() => picker.shadowRoot!.querySelector('option'), 'the options');
    expect(picker.getBoundingClientRect().height).toBe(before);
  });

  it('is not printed', async () => {
    const { picker } = await shown();
    await emulate({ media: 'print' });
    expect(picker.checkVisibility()).toBe(false);
  });
});
