import { describe, expect, it } from 'vitest';
import { contrast, luminance, parseColour, type Colour } from '../element/testing/contrast.js';
import { PAINT, type Paint, type PaintName } from './paint.js';
import { TOKENS, type Token } from './tokens.js';

const COLUMNS = { light: 0, dark: 1, print: 2 } as const;
type Column = keyof typeof COLUMNS;
const THEMES = Object.keys(COLUMNS) as readonly Column[];

/** On what texts and marks may stand: the figure, the page behind it, the band of the own area, the row that is pointed at. */
const GROUNDS: readonly Token[] = ['ground', 'page', 'atint', 'tint'];

/** Lines that only guide the eye, bands and tiles behind marks, gaps around lines, the dots of a fold, whose count and range stand beside them in words, and what answers to the pointer unseen. */
const DECORATION: ReadonlySet<string> = new Set<PaintName>(['rule', 'guide', 'band', 'band-selected', 'band-hovered', 'ground', 'top-rule', 'dot-folded', 'reach-gap', 'chosen-gap', 'middle', 'tile', 'tile-out', 'frame-inner', 'hit']);

/** What stands on a tile of its own class, and on nothing else. */
const ON_TILE = /^(?:on|strong|sign)-([1-4])$/;

const colour = (token: Token, theme: Column): Colour => parseColour(TOKENS[token][COLUMNS[theme]]);
const paints = Object.entries<Paint>(PAINT).filter(([name]) => !DECORATION.has(name) && !ON_TILE.test(name));
const onTiles = Object.entries<Paint>(PAINT).flatMap(([name, paint]) => { const at = ON_TILE.exec(name)?.[1]; return at === undefined ? [] : [[name, paint, `q${at}` as Token] as const]; });
const texts = paints.filter(([, { size }]) => size !== undefined);
const marks = paints.filter(([, { size }]) => size === undefined);

/** A colour as it looks through: `opacity` of it over what lies behind. */
const over = (front: Colour, back: Colour, opacity: number): Colour => front.map((channel, i) => opacity * channel + (1 - opacity) * back[i]!) as unknown as Colour;

/** The strongest contrast that a mark's outline or area has with its ground. */
function outstanding({ fill, stroke, opacity = 1 }: Paint, ground: Token, theme: Column): number {
  const back = colour(ground, theme);
  return Math.max(...[fill, stroke].flatMap((token) => (token === undefined || token === 'none' ? [] : [contrast(over(colour(token, theme), back, opacity), back)])));
}

const below = (least: number, some: readonly (readonly [string, Paint])[], theme: Column): string[] =>
  some.flatMap(([name, paint]) => GROUNDS.map((ground) => [`${name} on ${ground}`, outstanding(paint, ground, theme)] as const)).filter(([, ratio]) => ratio < least).map(([what, ratio]) => `${what}: ${ratio.toFixed(2)}`);

const toLightness = (y: number): number => (y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y);

/** Lightness from 0 to 100 (CIE L*): what is left of a colour in greyscale. */
const lightness = (token: Token, theme: Column): number => toLightness(luminance(colour(token, theme)));

/** A step from the ground to the ink of whoever forces colours. */
const MIX = /^color-mix\(in srgb,CanvasText (\d+)%,Canvas\)$/;

describe.each(THEMES)('%s', (theme) => {
  it('sets texts off by 4.5 to 1 on everything they may stand on', () => {
    expect(texts.length).toBeGreaterThan(8);
    expect(below(4.5, texts, theme)).toEqual([]);
  });

  it('sets marks off by 3 to 1', () => {
    expect(marks.length).toBeGreaterThan(15);
    expect(below(3, marks, theme)).toEqual([]);
  });

  it('sets off what stands on a tile from the colour of its class', () => {
    expect(onTiles).toHaveLength(12);
    expect(onTiles.filter(([, paint, tile]) => contrast(colour((paint.size === undefined ? (paint.stroke as Token) : (paint.fill as Token)), theme), colour(tile, theme)) < (paint.size === undefined ? 3 : 4.5)).map(([name]) => name)).toEqual([]);
  });

  it('keeps the four classes apart without hue, each further from the ground than the one before', () => {
    const steps = (['q1', 'q2', 'q3', 'q4'] as const).map((token) => Math.abs(lightness(token, theme) - lightness('ground', theme)));
    for (const [i, step] of steps.slice(1).entries()) expect(step - steps[i]!).toBeGreaterThan(10);
  });

  it('keeps the greys of one purpose apart without hue', () => {
    const steps: readonly (readonly [Token, Token])[] = [['ink', 'ink3'], ['ink2', 'rule2'], ['rule2', 'rule'], ['mark', 'ground'], ['accent', 'atint'], ['mark', 'ink']];
    expect(steps.filter(([a, b]) => Math.abs(lightness(a, theme) - lightness(b, theme)) < 10).map((pair) => pair.join(' ~ '))).toEqual([]);
  });
});

it('keeps the own area apart from the others without hue, also where accent and mark are near', () => {
  for (const theme of THEMES) expect(Math.abs(lightness('accent', theme) - lightness('mark', theme)), theme).toBeGreaterThan(10);
});

it('makes paper black and white: no print colour has a hue', () => {
  const hued = Object.entries(TOKENS).filter(([, [, , print]]) => new Set(parseColour(print)).size > 1).map(([name]) => name);
  expect(hued).toEqual([]);
});

it('knows a system colour for every token, where colours are forced', () => {
  const SYSTEM = new Set(['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'LinkText', 'ButtonText', 'ButtonFace', 'ButtonBorder', 'Mark', 'MarkText']);
  expect(Object.entries(TOKENS).filter(([, palette]) => !SYSTEM.has(palette[3]) && MIX.exec(palette[3]) === null).map(([name]) => name)).toEqual([]);
});

describe.each([['white on black', '#000', '#fff'], ['black on white', '#fff', '#000'], ['desert', '#fffaef', '#3d3d3d'], ['dusk', '#2d3236', '#fff'], ['aquatic', '#202020', '#fff']])('where colours are forced: %s', (_, canvas, text) => {
  const [back, front] = [parseColour(canvas), parseColour(text)];
  const forced = (token: Token): Colour => {
    const [, , , named] = TOKENS[token];
    const share = MIX.exec(named)?.[1];
    return share === undefined ? (named === 'Canvas' ? back : front) : over(front, back, Number(share) / 100);
  };
  const light = (token: Token) => toLightness(luminance(forced(token)));

  it('keeps the four classes apart, each further from the ground than the one before, with letters that can be read on them', () => {
    const steps = (['q1', 'q2', 'q3', 'q4'] as const).map((token) => Math.abs(light(token) - light('ground')));
    for (const [i, step] of steps.slice(1).entries()) expect(step - steps[i]!).toBeGreaterThan(10);
    for (const of of [1, 2, 3, 4] as const) expect(contrast(forced(`tq${of}`), forced(`q${of}`)), `tq${of}`).toBeGreaterThan(4.5);
  });
});

it('gives two paints of one purpose different looks: no state is told by colour alone', () => {
  const look = (name: PaintName) => {
    const { fill, stroke, width = 1, dash = '' } = PAINT[name] as Paint;
    return JSON.stringify([fill === 'ground' ? 'hollow' : fill === undefined || fill === 'none' ? 'none' : fill === 'band' ? 'soft' : 'full', stroke === undefined || stroke === 'ground' ? 'none' : 'line', width, dash]);
  };
  for (const families of [['dot', 'dot-hollow', 'dot-soft'], ['bar', 'bar-hollow', 'bar-soft'], ['none', 'none-dashed', 'none-dots'], ['bound', 'bound-open']] as const) expect(new Set(families.map(look)).size, families.join()).toBe(families.length);
});
