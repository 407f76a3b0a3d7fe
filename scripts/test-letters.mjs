// Browser tests draw in letters that the project brings: what this machine has installed moves no label and changes no picture.
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import math from '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2?url';

const FAMILIES = '"Noto Sans", "Noto Sans Math"';
const SAMPLE = 'Ế Ậ Ộ Ẵ ư ơ đ − – …';

/**
 * The signs that the text face lacks and the mathematical one has; without it, each machine draws them in a face of its own.
 * The stylesheet of its package declares the face for Latin letters alone, so it is declared here for all that is in it.
 */
const SIGNS = '≤ ≥ ≈ → ↕ ▲ ▼';

document.fonts.add(new FontFace('Noto Sans Math', `url(${math})`));
const style = document.createElement('style');
style.textContent = `:root { --danbiet-font: ${FAMILIES}; font-family: ${FAMILIES}; }`;
document.head.append(style);
await Promise.all([...['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, SAMPLE)), document.fonts.load('16px "Noto Sans Math"', SIGNS)]);
if (!document.fonts.check(`16px ${FAMILIES}`, SAMPLE + SIGNS)) throw new Error('the letters of the tests were not loaded');

const ranges = [...document.fonts]
  .filter(({ family }) => family.replaceAll('"', '') === 'Noto Sans')
  .flatMap(({ unicodeRange }) => unicodeRange.split(','))
  .map((range) => range.trim().slice(2).split('-').map((code) => Number.parseInt(code, 16)));

/** The letters of a text for which the tests bring no face: a picture with them differs from machine to machine. */
export const foreignLetters = (text) =>
  [...new Set(text)].filter((letter) => !SIGNS.includes(letter) && !/\s/u.test(letter) && !ranges.some(([first, last = first]) => letter.codePointAt(0) >= first && letter.codePointAt(0) <= last));
