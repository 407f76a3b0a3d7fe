/** Encodings in which offices' texts come. `tcvn3` is also called ABC; `vni` is VNI for Windows. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const;

/** An encoding that is read. */
export type EncodingName = (typeof ENCODINGS)[number];

const ALIASES: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  unicode: 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  windows1258: 'windows-1258',
  cp1258: 'windows-1258',
  '1258': 'windows-1258',
  tcvn3: 'tcvn3',
  tcvn: 'tcvn3',
  tcvn5712: 'tcvn3',
  abc: 'tcvn3',
  vni: 'vni',
  vniwindows: 'vni',
};

/**
 * The encoding that a word names, or null.
 *
 * @example encodingNamed('CP1258') // 'windows-1258'
 */
export function encodingNamed(word: string): EncodingName | null {
  const key = word.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(ALIASES, key) ? ALIASES[key]! : null;
}
