import { html, type TemplateResult } from 'lit';
import type { Mark, Tip } from '../../figure/index.js';

/** What a mark says, for the eye: its accessible name says the same. */
export const tooltip = ({ heading, lines }: Tip, listener: EventListenerObject): TemplateResult =>
  html`<div part="tooltip" aria-hidden="true" @pointerenter=${listener} @pointerleave=${listener}><strong>${heading}</strong>${lines.map((line) => html`<p>${line}</p>`)}</div>`;

/**
 * Put a tooltip under its mark, or above it where the window ends below, and inside the drawing's width.
 *
 * @param tip the tooltip, in the same box as the drawing
 * @param mark where the mark stands, and where the tooltip ends at the latest
 * @param at where the pointer stands, from the left; null for the middle of the mark
 */
export function placeTip(tip: HTMLElement, { box: { x, y, width, height }, tipEnd }: Mark, at: number | null): void {
  const box = tip.parentElement!;
  const end = tipEnd ?? box.clientWidth;
  tip.style.setProperty('max-inline-size', `min(22em, ${end}px)`);
  const left = (at ?? x + width / 2) - tip.offsetWidth / 2;
  const below = y + height + 4;
  const over = box.getBoundingClientRect().top + below + tip.offsetHeight > innerHeight && y > tip.offsetHeight;
  tip.style.setProperty('left', `${Math.max(0, Math.min(left, end - tip.offsetWidth))}px`);
  tip.style.setProperty('top', `${over ? y - tip.offsetHeight - 4 : below}px`);
}
