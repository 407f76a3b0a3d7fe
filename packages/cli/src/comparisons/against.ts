import type { AreaId } from '@danbiet/core';
import { Trouble } from '../terminal/trouble.js';
import type { Against } from './comparison.js';

const WORDS = ['nation', 'region', 'median'] as const;
/** Areas of about one's size, unless the call says how many. */
const PEERS = 5;

/** What may be written after `--against`, for help. */
export const AGAINST_VALUE = {
  vi: 'nation|region|median|similar[:SỐ]|areas:ĐỊA-BÀN,…|past[:KỲ]|target:SỐ',
  en: 'nation|region|median|similar[:NUMBER]|areas:AREA,…|past[:PERIOD]|target:NUMBER',
};

/**
 * With what a call wants areas compared.
 *
 * @param areaNamed turns what the call wrote for an area into its id
 * @param periodNamed the same for a period
 * @throws Trouble (2) for another word, a target that is no number, or an area or period that is not there
 */
export function againstOf(written: string, areaNamed: (name: string) => AreaId, periodNamed: (name: string) => string): Against {
  const word = WORDS.find((one) => one === written);
  if (word !== undefined) return word;
  const [, kind, rest] = /^([a-z]+)(?::(.*))?$/s.exec(written) ?? [];
  if (kind === 'past' && rest === undefined) return { past: null };
  if (kind === 'past' && rest !== '') return { past: periodNamed(rest!) };
  if (kind === 'similar' && rest === undefined) return { similar: PEERS };
  if (kind === 'similar' && /^[1-9]\d{0,3}$/.test(rest ?? '')) return { similar: Number(rest) };
  if (kind === 'target' && /^-?\d+(?:[.,]\d+)?$/.test(rest ?? '')) return { target: Number(rest!.replace(',', '.')) };
  const names = kind === 'areas' ? namesIn(rest ?? '') : [];
  if (names.length > 0) return { areas: names.map(areaNamed) };
  throw new Trouble(2, { vi: `--against nhận ${AGAINST_VALUE.vi.replaceAll('|', ', ')}, không phải “${written}”.`, en: `--against takes ${AGAINST_VALUE.en.replaceAll('|', ', ')}, not “${written}”.` });
}

/** Names with commas between. */
export const namesIn = (written: string): readonly string[] => written.split(',').map((one) => one.trim()).filter(Boolean);
