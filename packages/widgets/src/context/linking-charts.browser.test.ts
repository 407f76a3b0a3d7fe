import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DanbietScope } from './scope.js';
import '../define.js';
import { pointAt } from '../element/testing/page-commands.js';
import { drawn, mount, until, type Tested } from '../element/testing/mount.js';
import { madeOverTime } from '../figure/made-dataset.test-data.js';

const TAGS = ['danbiet-map', 'danbiet-trend', 'danbiet-table', 'danbiet-ranking'] as const;
type Figures = { readonly [Tag in (typeof TAGS)[number]]: HTMLElementTagNameMap[Tag] };

const CODES = ['01', '31', '48', '56', '79'];
const [HANOI, HAI_PHONG, DA_NANG] = ['01@2024', '31@2024', '48@2024'];
const years = ['2020', '2021', '2022', '2023', '2024'];
const dataset = madeOverTime({ indicator: 'mediation_cases', periods: years, cells: Object.fromEntries(CODES.map((code, row) => [code, years.map((_, i) => 400 + 90 * row + 11 * ((i * 7 + row) % 5))])) });

afterEach(() => document.body.replaceChildren());

/** A map, a trend, a table and a ranking of the same figures in one scope, drawn, each at the end of its loading. */
async function linked(): Promise<{ readonly scope: DanbietScope; readonly figures: Figures }> {
  await page.viewport(1000, 900);
  const scope = (await mount(`<danbiet-scope>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</danbiet-scope>`, 'danbiet-scope')) as unknown as DanbietScope;
  scope.data = dataset;
  const figures = Object.fromEntries(TAGS.map((tag) => [tag, scope.querySelector(tag)])) as unknown as Figures;
  for (const figure of Object.values(figures) as unknown as Tested[]) {
    figure.scrollIntoView();
    await drawn(figure);
    await until(() => figure.shadowRoot!.querySelector('.menu'), 'the controls');
  }
  figures['danbiet-table'].shadowRoot!.querySelector<HTMLElement>('.menu button')!.focus();
  await until(() => figures['danbiet-table'].shadowRoot!.querySelector('[role=grid]'), 'rows that are walked');
  return { scope, figures };
}

const all = (figure: Element, selector: string): Element[] => [...figure.shadowRoot!.querySelectorAll(selector)];
const mark = (figure: Element, id: string): Element => figure.shadowRoot!.querySelector(`[data-mark="${id}"]`)!;

/** The areas that each figure shows as chosen, in whatever way it does. */
function selected({ 'danbiet-map': map, 'danbiet-trend': trend, 'danbiet-table': table, 'danbiet-ranking': ranking }: Figures): Record<string, number> {
  return {
    map: all(map, '[aria-selected=true]').length,
    trend: all(trend, '[aria-selected=true]').length / years.length,
    table: all(table, 'tr.selected').length,
    ranking: all(ranking, '[aria-selected=true]').length,
  };
}

/** How many areas each figure shows as pointed at. */
function hovered({ 'danbiet-map': map, 'danbiet-trend': trend, 'danbiet-table': table, 'danbiet-ranking': ranking }: Figures): Record<string, number> {
  return { map: all(map, '.p-frame-hovered').length, trend: all(trend, '.p-line-strong').length, table: all(table, 'tr.hovered').length, ranking: all(ranking, '.p-band-hovered').length };
}

const one = { map: 1, trend: 1, table: 1, ranking: 1 };
const none = { map: 0, trend: 0, table: 0, ranking: 0 };
const becomes = (read: () => Record<string, number>, wanted: Record<string, number>, what: string) => until(() => JSON.stringify(read()) === JSON.stringify(wanted), `${what}: ${JSON.stringify(wanted)}`).catch((cause: unknown) => expect(read(), String(cause)).toEqual(wanted));
const press = (target: Element): boolean => target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

/** Where an area is reached in each figure: its tile, a point of its line, its rows. */
const PLACES = [['danbiet-map', HAI_PHONG], ['danbiet-trend', `${HAI_PHONG}/2`], ['danbiet-table', HAI_PHONG], ['danbiet-ranking', HAI_PHONG]] as const;

describe.each(PLACES)('from %s', (tag, id) => {
  it('a choice is marked in all, and taken back in all', async () => {
    const { scope, figures } = await linked();
    const told: unknown[] = [];
    scope.addEventListener('danbiet-select', ({ detail }) => told.push(detail));
    press(mark(figures[tag], id));
    await becomes(() => selected(figures), one, 'one area chosen');
    expect(told).toEqual([{ areas: [HAI_PHONG], source: figures[tag] }]);
    expect(Object.values(figures).map(({ selection }) => [...selection])).toEqual(TAGS.map(() => [HAI_PHONG]));
    press(mark(figures[tag], id));
    await becomes(() => selected(figures), none, 'nothing chosen');
  });

  it('what the keyboard stands on is shown in all, until it leaves; Enter chooses', async () => {
    const { figures } = await linked();
    figures[tag].shadowRoot!.querySelector<HTMLElement | SVGElement>('svg[role=listbox], [role=grid]')!.focus();
    await userEvent.keyboard('hai phong');
    await becomes(() => hovered(figures), one, 'the place of the keyboard');
    await userEvent.keyboard('{Enter}');
    await becomes(() => selected(figures), one, 'one area chosen');
    await userEvent.keyboard('{Enter}');
    await becomes(() => selected(figures), none, 'nothing chosen');
    expect(hovered(figures)).toEqual(one);
    await userEvent.tab();
    await becomes(() => hovered(figures), none, 'nothing pointed at');
  });

  it('what the pointer stands on is shown in all, until it leaves', async () => {
    const { figures } = await linked();
    figures[tag].scrollIntoView();
    const { left, top, width, height } = (mark(figures[tag], id).querySelector('.p-hit') ?? mark(figures[tag], id)).getBoundingClientRect();
    await pointAt(Math.round(left + width / 2), Math.round(top + height / 2));
    await becomes(() => hovered(figures), one, 'the place of the pointer');
    await pointAt(1, 1);
    await becomes(() => hovered(figures), none, 'nothing pointed at');
  });
});

describe.each([['danbiet-map', 1], ['danbiet-trend', years.length], ['danbiet-ranking', 1]] as const)('in the table view of %s', (tag, each) => {
  const others = (shown: Record<string, number>): Record<string, number> => Object.fromEntries(Object.entries(shown).filter(([name]) => `danbiet-${name}` !== tag));
  const rows = (figures: Figures, kind: string): readonly Element[] => all(figures[tag], `tr.${kind}`);
  const last = (figures: Figures): Element => all(figures[tag], `tr[data-area="${HAI_PHONG}"]`).at(-1)!;

  /** With the table shown, and its rows come though nobody has come to them. */
  async function tabled(): Promise<Figures> {
    const { figures } = await linked();
    const { shadowRoot } = figures[tag];
    figures[tag].scrollIntoView();
    shadowRoot!.querySelector<HTMLElement>('.tools > button:nth-of-type(2)')!.click();
    await until(() => shadowRoot!.querySelector('[role=grid]'), 'rows that are walked');
    return figures;
  }

  it('a row stands for its area: pointed at and chosen in all', async () => {
    const figures = await tabled();
    last(figures).scrollIntoView({ block: 'center' });
    const { left, top, height } = last(figures).getBoundingClientRect();
    await pointAt(Math.round(left + 40), Math.round(top + height / 2));
    await becomes(() => others(hovered(figures)), others(one), 'the place of the pointer');
    expect(rows(figures, 'hovered')).toHaveLength(each);
    await pointAt(1, 1);
    await becomes(() => others(hovered(figures)), others(none), 'nothing pointed at');
    press(last(figures).firstElementChild!);
    await becomes(() => others(selected(figures)), others(one), 'one area chosen');
    expect(rows(figures, 'selected')).toHaveLength(each);
    press(last(figures).firstElementChild!);
    await becomes(() => others(selected(figures)), others(none), 'nothing chosen');
  });

  it('is walked row by row by the keyboard, also where an area has several', async () => {
    const figures = await tabled();
    figures[tag].shadowRoot!.querySelector<HTMLElement>('[role=grid]')!.focus();
    await userEvent.keyboard('hai phong');
    await becomes(() => others(hovered(figures)), others(one), 'the place of the keyboard');
    await userEvent.keyboard('{Enter}');
    await becomes(() => others(selected(figures)), others(one), 'one area chosen');
    const places = (): number[] => all(figures[tag], 'tr.current').map((row) => all(figures[tag], 'tbody tr').indexOf(row));
    await userEvent.keyboard('{Home}{ArrowDown}');
    await until(() => places().join() === '1', 'the second row');
  });

  it('the keyboard stays with its row when the rows are put in another order', async () => {
    const figures = await tabled();
    const { shadowRoot } = figures[tag];
    const held = () => shadowRoot!.querySelector('tr.current');
    shadowRoot!.querySelector<HTMLElement>('[role=grid]')!.focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    const row = await until(() => all(figures[tag], 'tbody tr').indexOf(held()!) === 1 && held(), 'the second row');
    const orders = new Set<number>();
    const headings = shadowRoot!.querySelectorAll<HTMLElement>('thead button');
    for (const heading of [...headings, ...headings]) {
      heading.click();
      await (figures[tag] as unknown as Tested).updateComplete;
      await until(() => held(), 'a row');
      expect(held()!.textContent).toBe(row.textContent);
      orders.add(all(figures[tag], 'tbody tr').indexOf(row));
    }
    expect(orders.size).toBeGreaterThan(1);
    expect(all(figures[tag], '[aria-activedescendant]').map((grid) => grid.getAttribute('aria-activedescendant'))).toEqual([row.id]);
  });

  it('a row that is pointed at takes that with it: sifted out, put away, or gone from the page with its figure', async () => {
    const figures = await tabled();
    const { shadowRoot } = figures[tag];
    const point = async () => {
      last(figures).firstElementChild!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await becomes(() => others(hovered(figures)), others(one), 'the place of the pointer');
    };
    const input = shadowRoot!.querySelector('input');
    expect(input !== null).toBe(tag === 'danbiet-trend');
    for (const search of input ? ['ha noi', 'xyz'] : []) {
      await point();
      Object.assign(input!, { value: search }).dispatchEvent(new InputEvent('input'));
      await becomes(() => others(hovered(figures)), others(none), `nothing pointed at: ${search}`);
      Object.assign(input!, { value: '' }).dispatchEvent(new InputEvent('input'));
      await until(() => last(figures), 'all rows');
    }
    await point();
    shadowRoot!.querySelector<HTMLElement>('.tools > button')!.click();
    await becomes(() => others(hovered(figures)), others(none), 'nothing pointed at: put away');
    shadowRoot!.querySelector<HTMLElement>('.tools > button:nth-of-type(2)')!.click();
    await until(() => shadowRoot!.querySelector('[role=grid]'), 'rows that are walked');
    await point();
    const taken = vi.spyOn(document, 'removeEventListener');
    figures[tag].remove();
    expect(taken.mock.calls.filter(([type]) => type === 'keydown')).toHaveLength(1);
    taken.mockRestore();
    await becomes(() => others(hovered(figures)), others(none), 'nothing pointed at: gone');
  });

  it('shows what is chosen elsewhere', async () => {
    const figures = await tabled();
    figures['danbiet-table'].selection = [HAI_PHONG!];
    await until(() => rows(figures, 'selected').length === each, 'the chosen rows');
    expect(rows(figures, 'selected').map((row) => row.getAttribute('data-area'))).toEqual(Array.from({ length: each }, () => HAI_PHONG));
  });
});

it('adds what two figures choose, and takes back each area where it stands', async () => {
  const { figures } = await linked();
  press(mark(figures['danbiet-map'], HANOI!));
  press(mark(figures['danbiet-trend'], `${DA_NANG}/4`));
  // Hoàng Sa is chosen on the map with Đà Nẵng
  await becomes(() => selected(figures), { map: 3, trend: 2, table: 2, ranking: 2 }, 'two areas');
  press(mark(figures['danbiet-ranking'], HANOI!));
  press(mark(figures['danbiet-map'], 'hoang-sa@2024'));
  await becomes(() => selected(figures), none, 'nothing chosen');
});

it('follows what a page chooses', async () => {
  const { figures } = await linked();
  figures['danbiet-table'].selection = [HAI_PHONG!];
  await becomes(() => selected(figures), one, 'one area chosen');
  figures['danbiet-trend'].selection = [];
  await becomes(() => selected(figures), none, 'nothing chosen');
});

it('makes an area that is chosen a line of a trend that draws only the reader’s own, as long as it is chosen', async () => {
  await page.viewport(1000, 900);
  const many = madeOverTime({ indicator: 'mediation_cases', periods: years, cells: Object.fromEntries(Array.from({ length: 9 }, (_, row) => [['01', '31', '48', '56', '79', '68', '92', '46', '22'][row]!, years.map((__, i) => 400 + 90 * row + i)])) });
  const scope = (await mount('<danbiet-scope highlight="68"><danbiet-trend></danbiet-trend><danbiet-ranking></danbiet-ranking></danbiet-scope>', 'danbiet-scope')) as unknown as DanbietScope;
  scope.data = many;
  const [trend, ranking] = ['danbiet-trend', 'danbiet-ranking'].map((tag) => scope.querySelector(tag) as unknown as Tested);
  await drawn(trend!);
  await drawn(ranking!);
  const areas = () => new Set(all(trend!, '[data-mark]').map((one) => one.getAttribute('data-mark')!.split('/')[0]).filter((id) => id!.includes('@')));
  const sentence = trend!.shadowRoot!.querySelector('.sentence')!.textContent;
  expect([...areas()]).toEqual(['68@2024']);
  await until(() => ranking!.shadowRoot!.querySelector('.menu'), 'the controls');
  press(mark(ranking!, HAI_PHONG!));
  await until(() => areas().has(HAI_PHONG!), 'another line');
  expect(trend!.shadowRoot!.querySelector('.sentence')!.textContent).toBe(sentence);
  press(mark(ranking!, HAI_PHONG!));
  await until(() => !areas().has(HAI_PHONG!), 'one line');
});
