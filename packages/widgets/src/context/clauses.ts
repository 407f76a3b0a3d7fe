import type { AreaId } from '@danbiet/core';

/** What the figures of a page share about areas. */
export type ClauseKind = 'select' | 'hover';

/**
 * The areas that linked figures have chosen or stand on, each clause keyed by the figure that made it, so that a figure
 * can tell its own from the others'. Says `change` when one changes.
 */
export class Clauses extends EventTarget {
  readonly #of: Readonly<Record<ClauseKind, Map<Element, readonly AreaId[]>>> = { select: new Map(), hover: new Map() };

  /** All areas of one kind. */
  areas(kind: ClauseKind): ReadonlySet<AreaId> {
    return new Set([...this.#of[kind].values()].flat());
  }

  /** Make, replace or (with no areas) take back one figure's clause; `alone` takes back those of all others as well. */
  set(kind: ClauseKind, source: Element, areas: readonly AreaId[], alone = false): void {
    const clauses = this.#of[kind];
    if (areas.length === 0 && (alone ? clauses.size === 0 : !clauses.has(source))) return;
    if (alone) clauses.clear();
    if (areas.length > 0) clauses.set(source, areas);
    else clauses.delete(source);
    this.dispatchEvent(new Event('change'));
  }

  /** Take back everything that one figure has said. */
  forget(source: Element): void {
    this.set('hover', source, []);
    this.set('select', source, []);
  }
}
