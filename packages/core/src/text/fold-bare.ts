/** Characters without width, which web pages and PDFs leave between letters. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const MARKS = /[\u0300-\u036f]/g;
/** The letters that are one with their mark, and those that other encodings leave in their place. */
const [D, U] = [/[đð]/g, /ƣ/g];

/** The third comparison key of a Vietnamese text: a–z, 0–9 and single spaces only. Use it only where it is unique. */
export function foldBare(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(D, 'd')
    .replace(U, 'u')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
