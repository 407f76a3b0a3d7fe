import { dayText, type Lang, type Period } from '@danbiet/core';

/** A period as the axis writes it: `2023`, `S1 2023`, `6/2023`, else its last year. */
const short = ({ id, end }: Period): string => (/^\d{4}$/.test(id) ? id : /^\d{4}-[SQ]\d$/.test(id) ? `${id.slice(5)} ${id.slice(0, 4)}` : /^\d{4}-\d\d$/.test(id) ? `${Number(id.slice(5))}/${id.slice(0, 4)}` : (end ?? '').slice(0, 4));

/** The periods as an axis writes them; where years alone would name two of them alike, each says its last day. */
export function ticksOf(periods: readonly Period[], lang: Lang): readonly string[] {
  const ticks = periods.map(short);
  return new Set(ticks).size === ticks.length ? ticks : periods.map(({ end }) => dayText(end!, lang));
}
