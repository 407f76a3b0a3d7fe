// Which piece of a minified script came from which source, by its source map.
import { readFileSync } from 'node:fs';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map's `mappings` (base-64 VLQ, Source Map specification, "Mappings structure"). */
function decode(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    if (digit & 32) shift += 5;
    else {
      numbers.push(value & 1 ? -(value >> 1) : value >> 1);
      value = 0;
      shift = 0;
    }
  }
  return numbers;
}

/** The text of the script `file` that came from sources matching `pattern`, in the script's order. */
export function textFrom(file, pattern) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const { sources, mappings } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  let source = 0;
  let text = '';
  mappings.split(';').forEach((line, number) => {
    let column = 0;
    const starts = line.split(',').filter(Boolean).map((segment) => {
      const [columns, sourceStep = 0] = decode(segment);
      column += columns;
      source += sourceStep;
      return { column, source };
    });
    starts.forEach((start, index) => {
      if (pattern.test(sources[start.source])) text += lines[number].slice(start.column, starts[index + 1]?.column);
    });
  });
  return text;
}
