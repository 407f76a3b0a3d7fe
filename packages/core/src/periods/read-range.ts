import { addDays, type Span } from './calendar.js';
import { readSpan } from './span-forms.js';

const JOINTS = /\s+(?:đến(?:\s+(?:hết|cuối))?|tới|to|through|until|till)\s+|-/gu;
const LISTS = /\s*,\s+|\s+(?:và|and|&)\s+/gu;
const FROM = /^(?:tính\s+)?(?:từ|from|between)\s+(?:đầu\s+)?/u;

/**
 * Read "from one calendar expression to another": days, months, quarters, years, also mixed (`từ năm 2017 đến hết tháng
 * 8/2018`) and with the year said once (`tháng 1 đến tháng 6/2023`); or two that follow each other (`tháng 12/2022 và
 * tháng 1/2023`).
 *
 * @param words folded text, where dashes have no spaces around them
 */
export function readRange(words: string): Span | null {
  const text = words.replace(FROM, '');
  return join(text, JOINTS, () => true) ?? join(text, LISTS, (first, second) => addDays(first[1], 1) === second[0]);
}

/** Try every joint; two joints that both make sense would leave it open which is meant. */
function join(text: string, joints: RegExp, fits: (first: Span, second: Span) => boolean): Span | null {
  let only: Span | null = null;
  for (const joint of text.matchAll(joints)) {
    const [left, right] = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)];
    const second = readSpan(right);
    const first = second && (readSpan(left) ?? inYearOf(second, left));
    if (!first || first[0] > second[1] || !fits(first, second)) continue;
    if (only !== null) return null;
    only = [first[0], second[1]];
  }
  return only;
}

/** `tháng 1` or `01/8` in the year of the other end, `1` alone says too little. */
function inYearOf([, end]: Span, left: string): Span | null {
  if (/^\d+$/.test(left)) return null;
  const year = end.slice(0, 4);
  return readSpan(`${left}/${year}`) ?? readSpan(`${left} ${year}`);
}
