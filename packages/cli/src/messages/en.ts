import { formatNumber } from '@danbiet/core';
import type { Words } from './words.js';

const n = (count: number): string => formatNumber(count, 'en');
const some = (count: number, one: string, many = `${one}s`): string => `${n(count)} ${count === 1 ? one : many}`;
const SHOWN_FILES = 5;

/** The English words of the command. */
export const en: Words = {
  severity: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
  about: 'danbiet: read, check and normalise figures of grassroots democracy in Viet Nam',
  usage: 'Usage',
  options: 'Options',
  subCommands: 'Commands',
  example: 'Example',
  more: '“danbiet COMMAND --help” explains each command. Bằng tiếng Việt: --lang vi.',
  moreHelp: (command) => `See ${command} --help`,
  byOption: 'With this command',
  places: (count) => some(count, 'place'),
  place: ({ file, sheet, row, column, rows }) =>
    [file, sheet && `sheet “${sheet}”`, row !== null && `row ${row}`, column && `column “${column}”`, rows.length > 0 && `see rows ${rows.join(', ')}`].filter(Boolean).join(', '),
  morePlaces: (count) => `… and ${some(count, 'more place', 'more places')}`,
  moreSayings: (count) => `… and ${n(count)} more of this kind (--all shows them all)`,
  account: ({ observations, parts, skipped, errors }) =>
    `${some(observations + parts + skipped + errors, 'filled cell')} = ${n(observations)} with figures + ${n(parts)} beside them (name, period, unit …) + ${n(skipped)} skipped (titles, totals, notes …) + ${n(errors)} lost to errors.`,
  summary: ({ figures, files, error, warning, info }) => `${some(figures, 'figure')} read from ${some(files, 'file')}: ${some(error, 'error')}, ${some(warning, 'warning')}, ${some(info, 'note')}.`,
  leftToCheck: (warnings, notes) => `${[warnings > 0 && some(warnings, 'warning'), notes > 0 && some(notes, 'note')].filter(Boolean).join(' and ')} about the files ${warnings + notes === 1 ? 'is' : 'are'} not listed here: see danbiet check, or add --all.`,
  reading: (file, at, of) => `Reading ${file} (${n(at)}/${n(of)}) …`,
  rows: (done, of, file) => `Normalising ${file}: ${n(done)}/${n(of)} rows …`,
  normalising: (files) => `Normalising ${some(files, 'file')} …`,
  writing: (done, of) => `Writing ${n(done)}/${n(of)} figures …`,
  written: (file, figures) => `Wrote ${some(figures, 'figure')} to ${file}.`,
  nothingMade: 'No figure came out, so nothing was written.',
  nothingRead: 'No figure was read, so nothing was written.',
  passedOver: (files) => `Passed over ${some(files.length, 'file')} of no known format: ${files.slice(0, SHOWN_FILES).join(', ')}${files.length > SHOWN_FILES ? ' …' : ''}.`,
  internal: (what) => `The program itself failed: ${what}. Please report it with the file that caused it.`,
};
