import type { AmbiguousArea, CityBelow, CodeMismatch, EitherSide, FormerArea, OtherVintage, ReusedCode, UnknownArea, UnknownVintage, VintageReason } from '../areas.js';
import type { Wording } from '../both.js';

const units = (vintage: string): string => (vintage === '2025' ? 'the 34 provinces (from 1 July 2025)' : 'the 63 provinces (to 30 June 2025)');

export const areaUnknown = ({ name, near }: UnknownArea): Wording => [
  `No province is called “${name}”.`,
  near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Check the name, or give the code with its vintage (for example 31@2024).',
];

export const areaFormer = ({ name, lastDay, successors }: FormerArea): Wording => [
  `“${name}” is a former province; it existed until ${lastDay}.`,
  `Its land now belongs to ${successors.join(', ')}; say to which unit the figure belongs.`,
];

export const areaNotInVintage = ({ name, vintage, choices }: OtherVintage): Wording => [`“${name}” is not among ${units(vintage)}.`, `The name only occurs as ${choices.join(' or ')}; check the vintage of the file.`];

export const areaAmbiguous = ({ name, choices }: AmbiguousArea): Wording => [`“${name}” may be ${choices.join(' or ')}.`, 'State the vintage: 2024 (63 provinces) or 2025 (34 provinces).'];

export const codeReused = ({ code, choices }: ReusedCode): Wording => [
  `Code ${code} means two different provinces before and after 1 July 2025: ${choices.join(' and ')}.`,
  `Write the code with its vintage, for example ${code}@2024.`,
];

export const initialsShared = ({ name, choices }: AmbiguousArea): Wording => [`The initials “${name}” may be ${choices.join(' or ')}.`, 'Write the name in full.'];

export const areaBelowProvince = ({ name }: { readonly name: string }): Wording => [
  `“${name}” is a unit below the province; the figure is not counted for the province.`,
  'If the figure is for the whole province, correct the name; if it is for a commune, give a list of communes (--communes).',
];

const REASONS: Readonly<Record<VintageReason, string>> = {
  names: 'names or codes that only that list has',
  set: 'the number of provinces in the file',
  issued: 'the date of the document',
  period: 'the last day of the period',
};

export const vintageInferred = ({ vintage, reason }: { readonly vintage: string; readonly reason: VintageReason }): Wording => [
  `Province names are read as ${units(vintage)}, because of ${REASONS[reason]}.`,
  'If that is wrong, add a vintage column or choose the vintage when reading the file.',
];

export const vintageRenewed = (): Wording => [
  'Rows whose period begins on or after 1 July 2025 are read as the 34 provinces, because none of them names a province that was merged into another; all other rows as the 63.',
  'If that is wrong, add a vintage column or choose the vintage when reading the file.',
];

export const areaEitherSide = ({ name, read, other }: EitherSide): Wording => [
  `This period has days after the mergers of 1 July 2025, so “${name}” may be ${read} or ${other}; it is read as ${read}, because the file has names that only the 63 provinces have.`,
  'Add a vintage column (2024 or 2025), filled in for every row, or choose one vintage for the whole file when reading it.',
];

export const vintageAmbiguous = (_: { readonly count: number }): Wording => [
  'Nothing says whether the file uses the 63 provinces (to 30 June 2025) or the 34 (from 1 July 2025).',
  'Add a vintage column (2024 or 2025), or give the date of the document.',
];

export const vintageTied = (): Wording => [
  'The file has names that only the 63 provinces (to 30 June 2025) have, and names that only the 34 (from 1 July 2025) have.',
  'Add a vintage column (2024 or 2025), filled in for every row.',
];

export const vintageUnknown = ({ vintage }: UnknownVintage): Wording => [`No list of provinces is held for the vintage “${vintage}”.`, 'Write 2024 (63 provinces) or 2025 (34 provinces).'];

export const areaMissing = (): Wording => ['This row has neither the name nor the code of an area.', 'Give the name, or the code with its vintage (for example 31@2024).'];

export const codeMismatch = ({ name, code, choices }: CodeMismatch): Wording => [
  `The name “${name}” and the code ${code} do not mean the same province: ${choices.join(', ')}.`,
  'Correct the name or the code; codes may differ before and after 1 July 2025.',
];

export const areaCityBelow = ({ name, province }: CityBelow): Wording => [
  `“${name}” is a city within ${province} province and not the whole of it; the figure is not counted for the province.`,
  `If the figure is for the whole province, write “tỉnh ${province}”.`,
];
