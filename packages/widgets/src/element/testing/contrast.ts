/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance from 0 to 1 (WCAG 2.2, "relative luminance"). */
export const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * Read a colour as stylesheets and settings write it: `#rrggbb`, `#rgb`, `rgb(…)`, `rgba(…)`.
 *
 * @throws TypeError when it is none of these
 */
export function parseColour(text: string): Colour {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  const hex = short?.slice(1).map((digit) => digit + digit) ?? long?.slice(1);
  if (hex) return hex.map((pair) => Number.parseInt(pair, 16)) as unknown as Colour;
  const decimal = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)/.exec(text);
  if (!decimal) throw new TypeError(`no colour: ${text}`);
  return decimal.slice(1, 4).map(Number) as unknown as Colour;
}
