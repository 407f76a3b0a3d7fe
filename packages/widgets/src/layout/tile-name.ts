/** Names that no tile holds, in both languages, each with what stands on the tile; abbreviations stand nowhere else. */
const SHORT: Readonly<Record<string, readonly [name: RegExp, short: string]>> = {
  // one word in English, which no tile holds, is written in its two syllables
  '31': [/^Haiphong$/, 'Hai Phong'],
  '46': [/^Th[ừu]a Thi[êe]n/, 'TT. Huế'],
  '77': [/^B[àa] R[ịi]a/, 'BR – VT'],
  '79': [/H[ồo] Ch[íi] Minh( City)?$/, 'TP. HCM'],
};

/**
 * What the tile of a province is called; a file's own name for it is not shortened.
 *
 * @param id `77@2024`
 */
export function tileName(id: string, name: string): string {
  const known = SHORT[id.slice(0, 2)];
  return known?.[0].test(name) ? known[1] : name;
}

/** What a tile is called aloud: what stands on it comes first. */
export const spokenName = (short: string, name: string): string => (short === name ? name : `${short} (${name})`);
