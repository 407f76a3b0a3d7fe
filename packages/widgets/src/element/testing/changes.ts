import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { messagesDuring, settle } from './live-messages.js';
import { pointAt } from './page-commands.js';
import { draw, type Drawn } from './stage.js';
import type { Subject } from './subject.js';

const tip = ({ root }: Drawn): Element | null => root.querySelector('[part~=tooltip]');

async function pointAtMark(drawn: Drawn): Promise<void> {
  const { x, y, width, height } = drawn.marks()[1]!.getBoundingClientRect();
  await pointAt(x + width / 2, y + height / 2);
  await settle();
}

/** Rows 10 and 11: one message for a change; what appears under the pointer. */
export function changes({ make, change, marks = true }: Subject): void {
  it('says each change once and politely, and nothing at the first drawing', async () => {
    const drawn = await draw(make());
    expect([...drawn.root.querySelectorAll('[role=alert], [aria-live=assertive]')]).toEqual([]);
    expect(await messagesDuring(drawn.root, () => settle())).toEqual([]);
    const said = await messagesDuring(drawn.root, () => change(drawn.element));
    expect(said).toHaveLength(1);
    expect(said[0]!.length).toBeGreaterThan(10);
  });

  if (marks) it('says beside a mark what the figure says now, and nothing of a mark that is gone', async () => {
    const drawn = await draw(make());
    (drawn.chart as SVGElement).focus();
    await userEvent.keyboard('{Home}');
    await settle();
    expect(tip(drawn)).not.toBeNull();
    change(drawn.element);
    await settle();
    const said = [...(tip(drawn)?.children ?? [])].map(({ textContent }) => textContent);
    const held = drawn.root.getElementById(drawn.chart.getAttribute('aria-activedescendant') ?? '');
    for (const text of said) expect(held?.ariaLabel).toContain(text);
  });

  if (marks) it('shows beside the pointer what goes away by Esc, stays while the pointer is on it, and does not go by itself', async () => {
    const drawn = await draw(make());
    await pointAtMark(drawn);
    expect(tip(drawn)).not.toBeNull();
    const { x, y, width, height } = tip(drawn)!.getBoundingClientRect();
    await pointAt(x + width / 2, y + height / 2);
    await settle(1_000);
    expect(tip(drawn), 'gone under the pointer').not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await settle(100);
    expect(tip(drawn), 'Esc does not close it').toBeNull();
    await pointAt(1, 1);
    await pointAtMark(drawn);
    expect(tip(drawn)).not.toBeNull();
    await pointAt(1, 1);
    await settle(600);
    expect(tip(drawn), 'left behind').toBeNull();
  });
}
