/** Where a text stops being JSON. */
export interface JsonFault {
  /** Line and character on it, from 1. */
  readonly line: number;
  readonly character: number;
  /** Brackets and braces that were open when the text ended; null where something else is wrong. */
  readonly open: number | null;
  /** What stands there. */
  readonly found: string;
}

/** Begins an object with a key, or a list of objects or lists: no table in delimited text does. */
const BEGINS = /^\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*(?:\{\s*"|\[\s*["\d]))/;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const SPACE = /[\t\n\r ]*/y;
const SHOWN = 20;

/** Whether a text begins as JSON does. */
export const beginsAsJson = (text: string): boolean => BEGINS.test(text);

/** What may come next; after a bracket was opened, `first` and `firstKey`, also the one that closes it. */
type Next = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'after';

/** Where a text that begins as JSON is cut off or broken; null for one that is whole. */
export function jsonFault(text: string): JsonFault | null {
  const closers: ('}' | ']')[] = [];
  let next = 'value' as Next;
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    const char = text[at];
    if (char === undefined) return next === 'after' && closers.length === 0 ? null : fault(at, true);
    if (next === 'after' && closers.length === 0) return fault(at, false);
    if ((next === 'after' || next === 'first' || next === 'firstKey') && char === closers.at(-1)) {
      closers.pop();
      next = 'after';
      at += 1;
    } else if (next === 'after') {
      if (char !== ',') return fault(at, false);
      next = closers.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (next === 'colon') {
      if (char !== ':') return fault(at, false);
      next = 'value';
      at += 1;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (end === null) return fault(text.length, true);
      const broken = faultInString(text, at + 1);
      if (broken < end - 1) return fault(broken, false);
      next = next === 'key' || next === 'firstKey' ? 'colon' : 'after';
      at = end;
    } else if (next === 'key' || next === 'firstKey') {
      return fault(at, false);
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      next = char === '{' ? 'firstKey' : 'first';
      at += 1;
    } else {
      SCALAR.lastIndex = at;
      if (!SCALAR.test(text)) return fault(at, /^[\w.+-]{0,24}$/.test(text.slice(at)));
      next = 'after';
      at = SCALAR.lastIndex;
    }
  }

  function fault(place: number, cut: boolean): JsonFault {
    const before = text.slice(0, place);
    return { line: before.split('\n').length, character: place - before.lastIndexOf('\n'), open: cut ? closers.length : null, found: text.slice(place, place + SHOWN).split('\n', 1)[0]! };
  }
}

/** What a string may hold; not a line end, nor any backslash (`C:\Data`). */
const IN_STRING = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where the content of a string that begins at an index stops being what JSON allows in it: at its end, in a good one. */
function faultInString(text: string, from: number): number {
  let at = from;
  for (IN_STRING.lastIndex = at; IN_STRING.test(text); at = IN_STRING.lastIndex);
  return at;
}

/** Where a string that begins at an index ends; null where nothing ends it. */
function endOfString(text: string, from: number): number | null {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return null;
}
