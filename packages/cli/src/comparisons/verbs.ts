import { benchmarkVerb } from './benchmark-verb.js';
import { changeVerb } from './change-verb.js';
import type { Verb } from './comparison.js';
import { funnelVerb } from './funnel-verb.js';
import { listVerb } from './list-verb.js';
import { perCapitaVerb } from './per-capita-verb.js';
import { profileVerb } from './profile-verb.js';
import { rankVerb } from './rank-verb.js';
import { shareVerb } from './share-verb.js';
import { trendVerb } from './trend-verb.js';

/** Every verb, in the order of help. */
export const VERBS: readonly Verb[] = [listVerb, rankVerb, benchmarkVerb, changeVerb, trendVerb, funnelVerb, profileVerb, shareVerb, perCapitaVerb];
