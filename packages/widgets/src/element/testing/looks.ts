import { expect, it } from 'vitest';
import { contrast, luminance, parseColour } from './contrast.js';
import { until } from './mount.js';
import { TOKENS } from '../../theme/tokens.js';
import { emulate, pointAt, type Preferences } from './page-commands.js';
import { takePicture } from './picture.js';
import { draw, type Drawn } from './stage.js';
import type { Subject } from './subject.js';
import { textBoxes } from './text-boxes.js';

const LOOKS: readonly (readonly [string, Preferences])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
const SYSTEM = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ButtonFace', 'ButtonText', 'ButtonBorder', 'GrayText', 'Highlight', 'HighlightText', 'Mark', 'MarkText', 'Field', 'FieldText', 'AccentColor'];

/** Texts whose colour is too near to what they stand on, with the ratio. */
async function faint({ root }: Drawn): Promise<string[]> {
  const picture = await takePicture();
  return textBoxes(root).flatMap(({ text, box, element }) => {
    const style = getComputedStyle(element);
    const colour = parseColour(element instanceof SVGElement ? style.fill : style.color);
    const ratio = contrast(colour, picture.ground(box));
    return ratio < 4.5 ? [`${text}: ${ratio.toFixed(2)}`] : [];
  });
}

/** How a mark looks to an eye that sees no hues: shapes, dashes, weights, lightness in coarse steps, and words that are no figures. */
function withoutHue(mark: SVGElement): string {
  const light = (paint: string) => (paint === 'none' ? 'none' : `${paint.startsWith('url') ? 'pattern' : Math.round(8 * luminance(parseColour(paint)) ** (1 / 3))}`);
  const drawn = [...mark.querySelectorAll<SVGElement>('rect, circle, line, path, text, polygon')].map((shape) => {
    const { fill, stroke, strokeDasharray, strokeWidth, fontWeight, opacity } = getComputedStyle(shape);
    if (shape.matches('text')) return `${fontWeight} ${shape.textContent.replace(/[\d.,−\s]+/g, ' ').trim()}`;
    return [shape.tagName, light(fill), light(stroke), stroke === 'none' ? '' : `${strokeDasharray} ${strokeWidth}`, opacity].join('/');
  });
  return drawn.join(' | ');
}

/** Rows 3, 4, 12 and 14: colour, contrast, motion, forced colours. */
export function looks({ make, different, marks: drawn = true, small = false }: Subject): void {
  it.each(LOOKS)('can be read: every text stands out from its ground by 4.5 to 1, %s', async (_, preferences) => {
    await emulate(preferences);
    const stage = await draw(make());
    expect(textBoxes(stage.root).length).toBeGreaterThan(10);
    expect(await faint(stage)).toEqual([]);
    await stage.showTable();
    expect(await faint(stage)).toEqual([]);
  });

  if (drawn) it('tells apart without colour what means different things', async () => {
    const { marks } = await draw(make());
    const found = different.map((name) => {
      const mark = marks().find((one) => one.getAttribute('aria-label')?.startsWith(name));
      expect(mark, name).toBeDefined();
      return [withoutHue(mark!).replaceAll(name, ''), name] as const;
    });
    const alike = found.flatMap(([look, name], i) => found.slice(i + 1).flatMap(([other, second]) => (look === other ? [`${name} = ${second}: ${look}`] : [])));
    expect(alike).toEqual([]);
  });

  if (drawn) it('draws in system colours where colours are forced', async () => {
    await emulate({ forcedColors: 'active' });
    const { root } = await draw(make());
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.setProperty('forced-color-adjust', 'none');
    const system = new Set(['none', ...[...SYSTEM, ...Object.values(TOKENS).map((palette) => palette[3])].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    })]);
    const strange = [...root.querySelectorAll<SVGElement>('svg[role=listbox] :is(rect, circle, line, path, text, polygon)')].flatMap((shape) => {
      const { fill, stroke, fillOpacity, opacity } = getComputedStyle(shape);
      const paints = [...(fillOpacity === '0' || opacity === '0' || fill === 'rgba(0, 0, 0, 0)' ? [] : [fill]), stroke];
      return paints.filter((paint) => !system.has(paint)).map((paint) => `${shape.tagName}.${shape.getAttribute('class') ?? ''} ${paint}`);
    });
    expect([...new Set(strange)]).toEqual([]);
  });

  it('moves nothing for someone who asked for less motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const { root, chart, marks, button } = await draw(make());
    const moving: string[] = [];
    const watch = () => moving.push(...document.getAnimations().map(({ effect }) => JSON.stringify(effect?.getTiming())));
    const { x, y, width, height } = (marks()[0] ?? chart).getBoundingClientRect();
    await pointAt(x + width / 2, y + height / 2);
    for (let i = 0; i < 12; i += 1) {
      watch();
      await new Promise(requestAnimationFrame);
    }
    for (const words of [...(drawn && !small ? [/^(Bảng|Table)$/, /^(Biểu đồ|Chart)$/] : []), /^(Tùy chọn|Options)$/]) {
      button(words).click();
      await new Promise(requestAnimationFrame);
      watch();
    }
    await until(() => root.querySelector('[part~=menu]'), 'the menu');
    watch();
    expect(moving).toEqual([]);
  });
}
