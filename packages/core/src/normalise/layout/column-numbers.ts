const LETTER = /^\(?[A-ZĐ]\)?$/;
const NUMBER = /^\(?(\d{1,3})\)?(?:\s*=.*)?$/;

/** Whether a row numbers the columns: A, B, 1, 2, 3=4+5, … */
export function isColumnNumbers(row: readonly string[]): boolean {
  const texts = row.map((cell) => cell.trim()).filter((text) => text !== '');
  const letters = texts.filter((text) => LETTER.test(text)).length;
  const numbers = texts.filter((text) => !LETTER.test(text)).map((text) => Number(NUMBER.exec(text)?.[1] ?? Number.NaN));
  if (texts.length < 2 || numbers.some(Number.isNaN)) return false;
  if (numbers.length === 0) return letters >= 2;
  return numbers[0] === 1 && numbers.length + letters >= 3 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}
