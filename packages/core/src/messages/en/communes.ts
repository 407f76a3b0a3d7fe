import type { Wording } from '../both.js';
import type { CommuneChoices, InferredList, UnknownCommune, WrongCell } from '../communes.js';

export const communesHeadings = ({ missing }: { readonly missing: readonly string[] }): Wording => [
  `The list of communes lacks the columns ${missing.join(', ')}.`,
  'Its first line must name code, name, type and province_code (see docs/mapping.md).',
];
export const communesVintage = (_: Readonly<Record<never, never>>): Wording => [
  'Nothing says of which year this list of communes is; their codes are used again after reforms, so it cannot be used.',
  'Write 2021, 2024 or 2025 into the name of the file (communes-2025.csv) or into a column vintage.',
];
export const communeRowWrong = ({ written, field, vintage }: WrongCell): Wording => [
  `List of communes: “${written}” in the column ${field} is no use with the units of ${vintage}; the row is left out.`,
  'A code has five digits; a type is xã, phường, thị trấn or đặc khu; the province code is of the same units.',
];
export const communeRepeated = ({ code, names }: { readonly code: string; readonly names: readonly string[] }): Wording => [
  `The list of communes gives the code ${code} to two units, ${names.join(' and ')}; the first is kept.`,
  'Correct the code in one of the two rows.',
];
export const communeAmbiguous = ({ name, choices }: CommuneChoices): Wording => [
  `“${name}” may be ${choices.join(' or ')}.`,
  'Name the province in the title or in a column, or give the code with its vintage.',
];
export const communeOrProvince = ({ name, choices }: CommuneChoices): Wording => [
  `“${name}” is the name of another province, and may be ${choices.join(' or ')}.`,
  'Write “xã”, “phường”, “thị trấn” or “tỉnh” before the name.',
];
export const communeCodeMismatch = ({ name, code, choices }: CommuneChoices & { readonly code: string }): Wording => [
  `The name “${name}” and the code ${code} do not mean one commune: by its name it is ${choices.join(' or ')}.`,
  'Correct the name or the code; a code may mean another place after 1 July 2025.',
];
export const communeUnknown = ({ name, province, near }: UnknownCommune): Wording => [
  province === null ? `No commune of the list is “${name}”.` : `${province.en} has no commune “${name}”.`,
  near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Check the name, its kind and the year of the list.',
];
export const communeNotInForce = ({ name, vintage, day }: { readonly name: string; readonly vintage: string; readonly day: string }): Wording => [
  `“${name}” is in the list of ${vintage}, which was not in force on ${day}.`,
  'Give the list of that time as well, or state the vintage (--vintage) if the figures were arranged by this list.',
];
const REASONS = { names: 'the only one that has the name or code', issued: 'in force when the document was issued', period: 'in force at the end of the period' } as const;
export const communeInferred = ({ vintage, reason }: InferredList): Wording => [
  `Names of communes are read as the list of ${vintage}, ${REASONS[reason]}.`,
  'If that is wrong, add a vintage column or name only the list that is meant.',
];
