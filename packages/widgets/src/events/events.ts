import type { AreaId, Dataset, Issue } from '@danbiet/core';
import type { DataError } from '../element/data-error.js';

declare global {
  /** What the elements tell a page: every event bubbles and leaves the shadow roots it starts in. */
  interface HTMLElementEventMap {
    /** Data are there. */
    'danbiet-load': CustomEvent<{ readonly dataset: Dataset }>;
    /** Something is to be said about the data or about the choice. */
    'danbiet-issue': CustomEvent<{ readonly issues: readonly Issue[] }>;
    /** There are no data, and why. */
    'danbiet-error': CustomEvent<{ readonly error: DataError }>;
    /** Someone has chosen areas in a figure. */
    'danbiet-select': CustomEvent<{ readonly areas: readonly AreaId[]; readonly source: Element }>;
  }
}

/** Events of this library. */
export type DanbietEvent = Extract<keyof HTMLElementEventMap, `danbiet-${string}`>;

/** Tell the page something about an element. */
export function tell<Type extends DanbietEvent>(element: Element, type: Type, detail: HTMLElementEventMap[Type]['detail']): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
