import type { Wording } from '../both.js';
import { encodingName as name, inPercent as percent } from '../encoding-names.js';
import type { EncodingDecision, OldFont } from '../encodings.js';

export const encodingLegacy = ({ encoding, confidence, sample }: EncodingDecision): Wording => [
  `The text is in ${name(encoding)} (confidence ${percent(confidence)}) and was converted to Unicode, for example “${sample}”.`,
  'If it reads wrongly, name the encoding when importing; better save the file as UTF-8.',
];

export const encodingUnsure = ({ encoding, confidence, sample }: EncodingDecision): Wording => [
  `The encoding is uncertain: read as ${name(encoding)} (confidence ${percent(confidence)}), for example “${sample}”.`,
  'See whether the example reads well; if not, name the encoding when importing or save the file as UTF-8.',
];

export const encodingDamaged = ({ encoding, count, sample }: { readonly encoding: string; readonly count: number; readonly sample: string }): Wording => [
  `The ${name(encoding)} text holds ${count} places that are no letters, shown as “\ufffd”, for example “${sample}”.`,
  'Fetch the original file again, or name its encoding when importing.',
];

export const mojibake = ({ encoding, confidence, before, after, partly }: OldFont): Wording => [
  `${partly ? 'Part of the text' : 'The text'} was typed in a ${name(encoding)} font (confidence ${percent(confidence)}) and was converted to Unicode, for example “${before}” to “${after}”.`,
  'If the result is wrong, name the encoding utf-8 when importing, which keeps the letters as they are in the file.',
];

export const cellsInFont = ({ font, encoding, count, before, after }: { readonly font: string; readonly encoding: string; readonly count: number; readonly before: string; readonly after: string }): Wording => [
  `${count === 1 ? '1 cell is' : `${count} cells are`} in the font ${font} (${name(encoding)}) and ${count === 1 ? 'was' : 'were'} converted to Unicode, for example “${before}” to “${after}”.`,
  null,
];
