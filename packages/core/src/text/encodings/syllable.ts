const ONSET = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]';

/** Vowels with what may follow them, without tones. Names from the Central Highlands add k at the end. */
const RIMES = [
  'a(?:c|ch|i|k|m|n|ng|nh|o|p|t|u|y)?', 'ă(?:c|k|m|n|ng|p|t)', 'â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?', 'ê(?:c|ch|m|n|ng|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u)?', 'iê(?:c|m|n|ng|p|t|u)', 'yê(?:m|n|ng|t|u)', 'y(?:t|n|nh|ch|a|p|u)?',
  'o(?:c|i|m|n|ng|p|t)?', 'oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?', 'oă(?:c|m|n|ng|t)', 'oe(?:n|o|t)?', 'oo(?:c|ng)',
  'ô(?:c|i|m|n|ng|p|t)?', 'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?', 'uâ(?:n|ng|t|y)', 'uê(?:ch|nh)?', 'uô(?:c|i|m|n|ng|t)', 'uơ', 'uy(?:a|ch|n|nh|t|u|p)?', 'uyê(?:n|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?', 'ươ(?:c|i|m|n|ng|p|t|u)',
].join('|');

const SHAPE = new RegExp(`^(?:${ONSET})?(?:${RIMES})$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Syllables that end in a stop carry one of two tones. */
const STOPPED = /(?:c|ch|p|t|k)$/;

/**
 * Whether a word is a possible Vietnamese syllable: a known beginning, a known rime, at most one tone, and a tone that can
 * stand before the last letter.
 *
 * @param word small letters, any Unicode form
 */
export function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONE, '').normalize('NFC');
  if (!SHAPE.test(bare)) return false;
  return !STOPPED.test(bare) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
}
