import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilitySuite } from '../../element/testing/accessibility-suite.js';
import { behaviourSuite } from '../../element/testing/behaviour-suite.js';
import { inside, served, until } from '../../element/testing/mount.js';
import { emulate } from '../../element/testing/page-commands.js';
import { rates } from './headline-cases.test-data.js';
import './define.js';

const dataset = rates();

behaviourSuite({
  tag: 'danbiet-headline',
  file: dataset.toJsonStat('vi'),
  first: { vi: 'Hà Nội', en: 'Hanoi' },
  reserve: '60em',
  typed: [['nam 2022', 'năm 2022'], ['năm 2019', 'năm 2019']],
  other: ['areas', '31'],
  small: true,
});

accessibilitySuite({
  title: 'danbiet-headline',
  make: () => {
    const element = document.createElement('danbiet-headline');
    element.data = dataset;
    element.setAttribute('areas', '01');
    return element;
  },
  rows: 6,
  small: true,
  said: { vi: ['87,7%'], en: ['87.7%'] },
  different: ['năm 2019', 'năm 2020', 'năm 2021', 'năm 2023'],
  change: (element) => element.setAttribute('areas', '31'),
});

/** The same figures, as nobody's part of the motto and as no synthetic ones: with nothing to stand over the title. */
function bare(): string {
  const file = JSON.parse(JSON.stringify(dataset.toJsonStat('vi'))) as { extension: { danbiet: { synthetic: boolean; indicators: Record<string, { motto: string }> } } };
  file.extension.danbiet.synthetic = false;
  for (const indicator of Object.values(file.extension.danbiet.indicators)) indicator.motto = 'none';
  return served(JSON.stringify(file));
}

afterEach(() => emulate());

/** Headlines side by side, each in a column of its own. */
async function inColumns(width: string, lang: string, ...captions: readonly (string | null)[]) {
  const row = document.body.appendChild(document.createElement('div'));
  row.lang = lang;
  row.style.cssText = `display: grid; grid-template-columns: repeat(${captions.length}, ${width}); align-items: start`;
  const elements = captions.map((caption) => {
    const element = document.createElement('danbiet-headline');
    element.data = dataset;
    element.setAttribute('areas', '01');
    if (caption !== null) element.setAttribute('caption', caption);
    row.append(element);
    return element;
  });
  row.scrollIntoView();
  for (const element of elements) await until(() => inside(element, '.body svg') !== null && inside(element, '.sentence')!.textContent !== '', 'a headline');
  return elements;
}

it('stands with its number in one line with those beside it, whichever title takes two lines', async () => {
  const elements = await inColumns('22em', 'vi', 'Ngắn', 'Một nhan đề dài đến mức phải xuống dòng trong cột hẹp');
  const lines = elements.map((element) => { const range = document.createRange(); range.selectNodeContents(inside(element, '[part=title]')!); return Math.round(range.getBoundingClientRect().height / 22); });
  const tops = elements.map((element) => inside(element, '.body')!.getBoundingClientRect().top);
  expect(lines).toEqual([1, 2]);
  for (const top of tops) expect(top).toBeCloseTo(tops[0]!, 0);
});

it('stands with its number in one line with those that say more of their figure, in columns of any width', async () => {
  await page.viewport(1300, 900);
  for (const width of ['16em', '22em', '40em']) {
    document.body.replaceChildren();
    const elements = await inColumns(width, 'vi', 'Một', 'Một');
    elements[1]!.data = null;
    elements[1]!.src = bare();
    await until(() => inside(elements[1]!, '[part=chart]') !== null && inside(elements[1]!, '.kicker') === null, 'a headline without a kicker');
    expect(inside(elements[0]!, '.kicker')!.textContent).not.toBe('');
    const [first, ...others] = elements.map((element) => inside(element, '.body')!.getBoundingClientRect().top);
    for (const top of others) expect(top, width).toBeCloseTo(first!, 0);
  }
});

it('stands with its number in one line with those beside it on paper too, above its sentence', async () => {
  await emulate({ media: 'print' });
  const elements = await inColumns('16em', 'vi', 'Ngắn', 'Một nhan đề dài đến mức phải xuống dòng trong cột hẹp');
  const tops = elements.map((element) => inside(element, '.body')!.getBoundingClientRect().top);
  expect(tops[1]).toBeCloseTo(tops[0]!, 0);
  for (const element of elements) expect(inside(element, '.body')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(inside(element, '.sentence')!.getBoundingClientRect().top);
});

it('marks what its data say in Vietnamese alone where it speaks English', async () => {
  const [english] = await inColumns('40em', 'en', null);
  await until(() => inside(english!, '[part=source] [lang=vi]') !== null, 'a marked source');
  expect(inside(english!, '[part=source] [lang=vi]')!.textContent).toBe('Báo cáo mô phỏng');
  const [vietnamese] = await inColumns('40em', 'vi', null);
  expect(inside(vietnamese!, 'figure [lang]')).toBeNull();
});
