import type { Lang } from '@danbiet/core';
import { GENERAL_OPTIONS, type Option } from './arguments/option.js';
import { WORDS } from './messages/words.js';
import type { SubCommand } from './sub-command.js';

const WIDTH = 28;

/** Help for the whole command. */
export function commandHelp(commands: readonly SubCommand[], lang: Lang): string {
  const words = WORDS[lang];
  const version: Option = { name: 'version', help: { vi: 'in phiên bản', en: 'print the version' } };
  return [
    words.about,
    '',
    `${words.usage}: danbiet ${{ vi: 'LỆNH', en: 'COMMAND' }[lang]} …`,
    '',
    `${words.subCommands}:`,
    ...commands.map(({ name, summary }) => row(name, summary[lang])),
    '',
    `${words.options}:`,
    ...[...GENERAL_OPTIONS, version].map((option) => optionRow(option, lang)),
    '',
    words.more,
    '',
  ].join('\n');
}

/** Help for one sub-command. */
export function subCommandHelp({ name, summary, usage, details, example, options }: SubCommand, lang: Lang): string {
  const words = WORDS[lang];
  return [
    `danbiet ${name}: ${summary[lang]}`,
    '',
    `${words.usage}: danbiet ${name} ${usage[lang]}`,
    '',
    details[lang],
    '',
    `${words.options}:`,
    ...[...options, ...GENERAL_OPTIONS].map((option) => optionRow(option, lang)),
    '',
    `${words.example}: ${example}`,
    '',
  ].join('\n');
}

function optionRow({ name, short, value, help }: Option, lang: Lang): string {
  return row(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value[lang]}` : ''}`, help[lang]);
}

/** A name too long for its column stands in a line of its own. */
function row(left: string, right: string): string {
  return left.length < WIDTH ? `  ${left.padEnd(WIDTH)}${right}` : `  ${left}\n  ${' '.repeat(WIDTH)}${right}`;
}
