import type { Text } from '@danbiet/core';

/** An option of a sub-command, as it is read and as help shows it. */
export interface Option {
  /** The word after `--`. */
  readonly name: string;
  /** The letter after `-`, when there is one. */
  readonly short?: string;
  /** What stands for the value in help (`FILE`); absent for an option that is only given or not. */
  readonly value?: Text;
  /** True when it may be given several times. */
  readonly many?: true;
  /** The only values that are taken. */
  readonly choices?: readonly string[];
  readonly help: Text;
}

/** How the value of a file is named in help. */
export const FILE_VALUE: Text = { vi: 'TỆP', en: 'FILE' };

/** Options of every sub-command. */
export const GENERAL_OPTIONS: readonly Option[] = [
  { name: 'lang', value: { vi: 'vi|en', en: 'vi|en' }, choices: ['vi', 'en'], help: { vi: 'ngôn ngữ của thông báo và nhãn (mặc định: DANBIET_LANG, nếu không có thì vi)', en: 'language of messages and labels (default: DANBIET_LANG, else vi)' } },
  { name: 'help', short: 'h', help: { vi: 'in hướng dẫn này', en: 'print this help' } },
];
