import type { Status } from '../model/status.js';

const WORDS: readonly (readonly [RegExp, Status])[] = [
  [/^(?:số liệu\s+)?(?:sơ bộ|tạm tính)$|^(?:provisional|preliminary)$/iu, 'provisional'],
  [/^ước(?:\s+(?:tính|thực hiện|đạt))?$|^(?:estimated?|est\.)$/iu, 'estimated'],
  [/^(?:số liệu\s+)?chính thức$|^final$/iu, 'reported'],
];
const FIRMNESS = '(?:số\\s+liệu\\s+)?(?:sơ\\s+bộ|tạm\\s+tính|chính\\s+thức|ước(?:\\s+(?:tính|thực\\s+hiện|đạt))?)|provisional|preliminary|estimated?|est\\.|final';
const BEFORE = new RegExp(`^(${FIRMNESS})\\s*[:,–-]?\\s+(\\S.*)$`, 'isu');
const AFTER = new RegExp(`^(.*\\S)\\s*(?:\\(\\s*(${FIRMNESS})\\s*\\)|[\\s,–-]\\s*(${FIRMNESS}))$`, 'isu');

/** The status that words alone name as yearbooks and plans write it over a column (`Sơ bộ`, `Ước thực hiện`), or null. */
export function firmnessOf(text: string): Status | null {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^\((.*)\)$/, '$1');
  return WORDS.find(([form]) => form.test(words))?.[1] ?? null;
}

/**
 * Take the word that says how firm figures are off the words of their period.
 *
 * @example takeFirmness('Sơ bộ 2024') // { words: '2024', status: 'provisional' }
 * @returns the words as they are and null where no such word stands
 */
export function takeFirmness(text: string): { readonly words: string; readonly status: Status | null } {
  const whole = text.normalize('NFC').trim();
  const before = BEFORE.exec(whole);
  const after = before ? null : AFTER.exec(whole);
  const status = firmnessOf(before?.[1] ?? after?.[2] ?? after?.[3] ?? '');
  return status === null ? { words: text, status } : { words: (before?.[2] ?? after?.[1])!, status };
}
