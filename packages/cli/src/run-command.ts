import type { Lang } from '@danbiet/core';
import { languageOf } from './arguments/language.js';
import { nearest } from './arguments/nearest.js';
import { GENERAL_OPTIONS } from './arguments/option.js';
import { readArguments, tokensOf } from './arguments/read-arguments.js';
import { commandHelp, subCommandHelp } from './help.js';
import { WORDS } from './messages/words.js';
import type { SubCommand } from './sub-command.js';
import { SUB_COMMANDS } from './sub-commands.js';
import type { Terminal } from './terminal/terminal.js';
import { Trouble, type ExitCode } from './terminal/trouble.js';
import { VERSION } from './version.js';

/**
 * Run the `danbiet` command.
 *
 * @param args the words after the command's name
 * @returns the exit code; whatever goes wrong is said on the terminal
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const lang = languageOf(args, terminal.env);
  const { command, rest } = findSubCommand(args);
  try {
    if (command === null) return await withoutCommand(args, rest, lang, terminal);
    const options = [...command.options, ...GENERAL_OPTIONS];
    if (asksForHelp(rest)) {
      await terminal.write(subCommandHelp(command, lang));
      return 0;
    }
    return await command.run({ given: readArguments(rest, options), lang, terminal });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const more = error.exit === 2 ? ` ${WORDS[lang].moreHelp(`danbiet${command ? ` ${command.name}` : ''}`)}` : '';
    terminal.say(`danbiet: ${error.text[lang]}${more}\n`);
    return error.exit;
  }
}

/** The sub-command that the first plain word names, and the words without it. */
function findSubCommand(args: readonly string[]): { readonly command: SubCommand | null; readonly rest: readonly string[] } {
  const first = tokensOf(args, GENERAL_OPTIONS).find(({ kind }) => kind === 'positional');
  const command = first?.kind === 'positional' ? SUB_COMMANDS.find(({ name }) => name === first.value) : undefined;
  return command && first ? { command, rest: args.filter((_, at) => at !== first.index) } : { command: null, rest: args };
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

/** `--help`, `--version`, `help NAME`, or a call that names no sub-command. */
async function withoutCommand(args: readonly string[], rest: readonly string[], lang: Lang, terminal: Terminal): Promise<ExitCode> {
  const given = readArguments(rest, [...GENERAL_OPTIONS, { name: 'version', short: 'V', help: { vi: '', en: '' } }]);
  const [first, second] = given.inputs;
  const asked = first === 'help' ? SUB_COMMANDS.find(({ name }) => name === second) : undefined;
  if (asked) await terminal.write(subCommandHelp(asked, lang));
  else if (given.flag('version')) await terminal.write(`danbiet ${VERSION}\n`);
  else if (given.flag('help') || first === 'help') await terminal.write(commandHelp(SUB_COMMANDS, lang));
  else if (first === undefined) {
    terminal.say(commandHelp(SUB_COMMANDS, lang));
    return 2;
  } else {
    const near = nearest(first, SUB_COMMANDS.map(({ name }) => name));
    throw new Trouble(2, { vi: `Không có lệnh “${first}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`, en: `There is no command “${first}”.${near ? ` Did you mean “${near}”?` : ''}` });
  }
  return 0;
}
