import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DanbietScope } from './scope.js';
import type { DanbietRanking } from '../charts/ranking/ranking.js';
import '../charts/ranking/define.js';
import './define.js';
import { embedCode } from '../element/exports/embed-code.js';
import type { Exported } from '../element/exports/export-figure.js';
import { messagesDuring, settle } from '../element/testing/live-messages.js';
import { drawn, mount, until } from '../element/testing/mount.js';
import { tinyFile } from '../element/testing/tiny-data.js';

const [HANOI, HAI_PHONG, DA_NANG] = ['01@2024', '31@2024', '48@2024'];

afterEach(() => document.body.replaceChildren());

interface Linked {
  readonly scope: DanbietScope;
  readonly figures: readonly DanbietRanking[];
}

/** Two rankings of the same figures in one scope, drawn. */
async function linked(attributes = '', first = '', second = ''): Promise<Linked> {
  const script = `<script type="application/json">${JSON.stringify(tinyFile())}</script>`;
  const scope = (await mount(`<danbiet-scope ${attributes}>${script}<danbiet-ranking ${first}></danbiet-ranking><danbiet-ranking ${second}></danbiet-ranking></danbiet-scope>`, 'danbiet-scope')) as unknown as DanbietScope;
  const figures = [...scope.querySelectorAll('danbiet-ranking')];
  for (const figure of figures) {
    figure.scrollIntoView();
    await drawn(figure);
    // what makes marks answer to a reader comes after the drawing
    await until(() => figure.shadowRoot!.querySelector('.menu'), 'the controls');
  }
  return { scope, figures };
}

const mark = (figure: DanbietRanking, id: string) => figure.shadowRoot!.querySelector<SVGGElement>(`[data-mark="${id}"]`)!;
const selected = (figure: DanbietRanking): string[] => [...figure.shadowRoot!.querySelectorAll('[aria-selected=true]')].map((one) => one.getAttribute('data-mark')!);
const bands = (figure: DanbietRanking, kind: string): number => figure.shadowRoot!.querySelectorAll(`.p-band-${kind}`).length;
const press = (target: Element): boolean => target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('figures of one scope', () => {
  it('mark in all what is selected in one, and take it back in all', async () => {
    const { scope, figures } = await linked();
    const told: unknown[] = [];
    scope.addEventListener('danbiet-select', ({ detail }) => told.push(detail), { once: true });
    press(mark(figures[0]!, HAI_PHONG!));
    await until(() => figures.every((figure) => selected(figure).join() === HAI_PHONG), 'the selection in both');
    expect(told).toEqual([{ areas: [HAI_PHONG], source: figures[0] }]);
    expect(figures.map(({ selection }) => selection)).toEqual([[HAI_PHONG], [HAI_PHONG]]);
    press(mark(figures[1]!, DA_NANG!));
    await until(() => figures.every((figure) => selected(figure).length === 2), 'a second area in both');
    press(mark(figures[1]!, HAI_PHONG!));
    await until(() => figures.every((figure) => selected(figure).join() === DA_NANG), 'one taken back in both');
  });

  it('select by keyboard as by pointer', async () => {
    const { figures } = await linked();
    figures[0]!.shadowRoot!.querySelector<SVGSVGElement>('svg[role=listbox]')!.focus();
    await userEvent.keyboard('hai phong{Enter}');
    await until(() => selected(figures[1]!).join() === HAI_PHONG, 'the selection in the other');
  });

  it('show in all where the keyboard stands in one, until it leaves', async () => {
    const { figures } = await linked();
    figures[0]!.shadowRoot!.querySelector<SVGSVGElement>('svg[role=listbox]')!.focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    await until(() => bands(figures[1]!, 'hovered') === 1, 'the place in the other');
    await userEvent.tab();
    await until(() => bands(figures[1]!, 'hovered') === 0, 'nothing pointed at any more');
  });

  it('forget what a figure said when it leaves, and nothing else', async () => {
    const { scope, figures } = await linked();
    scope.clauses.set('select', figures[0]!, [HANOI!]);
    scope.clauses.set('select', figures[1]!, [HAI_PHONG!]);
    await until(() => selected(figures[1]!).length === 2, 'both selections');
    figures[0]!.remove();
    await until(() => selected(figures[1]!).join() === HAI_PHONG, 'only its own selection');
  });

  it('are as far apart as their scopes', async () => {
    const one = await linked();
    const other = await linked();
    press(mark(one.figures[0]!, HANOI!));
    await until(() => selected(one.figures[1]!).length === 1, 'the selection in its scope');
    expect(other.figures.map(selected)).toEqual([[], []]);
  });
});

it('is waited for only where it is one: in anything else of its name a figure reads the table inside', async () => {
  const around = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'danbiet-scope'));
  const figure = document.createElement('danbiet-ranking');
  figure.innerHTML = '<table data-indicator="mediation_success_rate" data-period="2023"><thead><tr><th>Tỉnh</th><th>Giá trị</th></tr></thead><tbody><tr><th>Hà Nội</th><td>88%</td></tr></tbody></table>';
  const loaded = new Promise((done) => figure.addEventListener('danbiet-load', done, { once: true }));
  around.append(figure);
  await loaded;
  expect(figure.data?.size).toBe(1);
});

describe('the choice of a scope', () => {
  it('is followed by figures that say nothing of their own, in silence', async () => {
    const { scope, figures } = await linked('', '', `areas="${HANOI} ${DA_NANG}"`);
    const marks = () => figures.map((figure) => figure.shadowRoot!.querySelectorAll('[role=option]').length);
    expect(marks()).toEqual([3, 2]);
    const said = await messagesDuring(figures[0]!.shadowRoot!, async () => {
      scope.areas = '31 48';
      await settle();
    });
    expect(marks()).toEqual([2, 2]);
    expect(mark(figures[0]!, HAI_PHONG!)).not.toBeNull();
    expect(mark(figures[1]!, HANOI!)).not.toBeNull();
    expect(said).toEqual([]);
    scope.areas = null;
    await until(() => marks().join() === '3,2', 'all areas again');
  });

  it('goes with a figure that is copied to another page', async () => {
    const { figures } = await linked('areas="01 31" highlight="31"', 'highlight="01"');
    const exported = { element: figures[0]!, src: '/so-lieu.json', choice: { indicator: null, period: null, areas: [HANOI!, HAI_PHONG!], vintage: null, highlight: [HANOI!] } };
    const code = embedCode({ ...exported, figure: { title: 'Hình', table: { columns: [], rows: [] } } } as unknown as Exported);
    expect(code).toContain(`<danbiet-ranking src="${location.origin}/so-lieu.json" highlight="01" areas="${HANOI} ${HAI_PHONG}">`);
  });

  it('stands before the figures are there as after', async () => {
    const { figures } = await linked(`highlight="31" areas="${HAI_PHONG} ${HANOI}"`);
    for (const figure of figures) expect(figure.shadowRoot!.querySelectorAll('[role=option]')).toHaveLength(2);
  });
});
