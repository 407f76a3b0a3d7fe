import { describe, expect, it } from 'vitest';
import { archipelagosOf, tilesOf, VINTAGES, type Vintage } from '@danbiet/core/areas';
import { walk, type Stop } from './walk.js';

const stopsOf = (vintage: Vintage, columns = 0): readonly Stop[] => [...tilesOf(vintage), ...archipelagosOf(vintage).map(({ archipelago, column, row }) => ({ id: `${archipelago}@${vintage}`, column, row }))].map((stop) => ({ ...stop, column: stop.column + columns }));

/** Everything that arrows reach from a stop. */
function reached(from: string, ways: ReturnType<typeof walk>): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const to of Object.values(ways.get(id)!)) seen.add(to);
  return seen;
}

describe.each([
  ['the 63 provinces', stopsOf('2024')],
  ['the 34 provinces', stopsOf('2025')],
  ['both beside each other', VINTAGES.flatMap((vintage, i) => stopsOf(vintage, 20 * i))],
] as const)('%s', (_, stops) => {
  it('are reached from each other, and both archipelagos with them', () => {
    const ways = walk(stops);
    for (const { id } of stops) expect(reached(id, ways).size, id).toBe(stops.length);
  });

  it('are never left by an arrow in another direction than its own', () => {
    const at = new Map(stops.map((stop) => [stop.id, stop]));
    for (const [id, to] of walk(stops)) {
      const from = at.get(id)!;
      if (to.ArrowUp !== undefined) expect(at.get(to.ArrowUp)!.row).toBeLessThan(from.row);
      if (to.ArrowDown !== undefined) expect(at.get(to.ArrowDown)!.row).toBeGreaterThan(from.row);
      if (to.ArrowLeft !== undefined) expect(at.get(to.ArrowLeft)!.column).toBeLessThan(from.column);
      if (to.ArrowRight !== undefined) expect(at.get(to.ArrowRight)!.column).toBeGreaterThan(from.column);
    }
  });
});

it('leads to the neighbour within 45°, and only where there is none to the nearest of that side', () => {
  const ways = walk(stopsOf('2024'));
  expect(ways.get('01@2024')).toEqual({ ArrowUp: '26@2024', ArrowDown: '35@2024', ArrowLeft: '17@2024', ArrowRight: '27@2024' });
  expect(ways.get('48@2024')?.ArrowRight).toBe('hoang-sa@2024');
  expect(ways.get('58@2024')?.ArrowRight).toBe('truong-sa@2024');
  // nothing lies within 45° north of Lào Cai, nor anything north of it at all
  expect(ways.get('10@2024')?.ArrowUp).toBeUndefined();
  expect(walk([{ id: 'a', column: 0, row: 0 }, { id: 'b', column: 5, row: 1 }]).get('a')).toEqual({ ArrowDown: 'b', ArrowRight: 'b' });
});
