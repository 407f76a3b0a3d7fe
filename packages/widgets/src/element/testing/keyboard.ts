import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contrast } from './contrast.js';
import { settle } from './live-messages.js';
import { takePicture } from './picture.js';
import { draw, type Drawn } from './stage.js';
import { stepFrom } from './step-from.js';
import type { Subject } from './subject.js';

/** Press Tab until the chart has the keyboard. */
async function reach({ root, chart }: Drawn): Promise<Element[]> {
  const stops: Element[] = [];
  for (let i = 0; i < 20 && root.activeElement !== chart; i += 1) {
    await userEvent.tab();
    if (root.activeElement) stops.push(root.activeElement);
  }
  expect(root.activeElement).toBe(chart);
  return stops;
}

const held = ({ root, chart }: Drawn): Element | null => root.getElementById(chart.getAttribute('aria-activedescendant') ?? '');

/** Rows 7, 8 and 9: one tab stop, order, leaving, focus, targets. */
export function keyboard({ make, marks: drawsMarks = true, small = false }: Subject): void {
  if (drawsMarks) it('is one stop of the Tab key, after its controls, and lets the keyboard go again', async () => {
    const drawn = await draw(make());
    const after = document.body.appendChild(document.createElement('button'));
    const before = await reach(drawn);
    expect(before.filter((stop) => stop.matches('button')).length).toBeGreaterThanOrEqual(small ? 1 : 2);
    expect(before.filter((stop) => drawn.chart.contains(stop))).toEqual([drawn.chart]);
    const rest: Element[] = [];
    for (let i = 0; i < 20 && document.activeElement !== after; i += 1) {
      await userEvent.tab();
      if (drawn.root.activeElement) rest.push(drawn.root.activeElement);
    }
    expect(document.activeElement).toBe(after);
    expect(rest.filter((stop) => drawn.chart.contains(stop))).toEqual([]);
  });

  if (drawsMarks) it('walks the marks in their order, to the ends, by name, and leaves by Esc', async () => {
    const drawn = await draw(make());
    await reach(drawn);
    const marks = drawn.marks();
    await userEvent.keyboard('{Home}');
    let at = 0;
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const) {
      expect(held(drawn)).toBe(marks[at]);
      await userEvent.keyboard(`{${key}}`);
      at = stepFrom(drawn.element, at, key);
    }
    expect(held(drawn)).toBe(marks[at]);
    await userEvent.keyboard('{End}');
    expect(held(drawn)).toBe(marks.at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(held(drawn)).toBe(marks[stepFrom(drawn.element, marks.length - 1, 'ArrowDown')]);
    await userEvent.keyboard('{Home}');
    expect(held(drawn)).toBe(marks[0]);
    await userEvent.keyboard('{Escape}{Escape}');
    expect(drawn.root.activeElement).not.toBe(drawn.chart);
    await userEvent.keyboard('{ArrowDown}');
    expect(held(drawn)).toBe(marks[0]);
  });

  if (drawsMarks) it('shows where the keyboard is: a change of 3 to 1, as large as an outline of 2 px, that nothing covers', async () => {
    const drawn = await draw(make());
    await reach(drawn);
    await userEvent.keyboard('{ArrowDown}');
    const mark = held(drawn)!.getBoundingClientRect();
    const tip = drawn.root.querySelector('[part~=tooltip]')?.getBoundingClientRect();
    if (tip) expect(Math.min(tip.bottom, mark.bottom) - Math.max(tip.top, mark.top), 'the tooltip covers the mark').toBeLessThanOrEqual(1);
    await userEvent.keyboard('{Escape}');
    await settle(100);
    const focused = await takePicture();
    (drawn.root.activeElement as HTMLElement).blur();
    await settle(100);
    const blurred = await takePicture();
    let changed = 0;
    for (let y = 0; y < focused.height; y += 1) for (let x = 0; x < focused.width; x += 1) if (contrast(focused.at(x, y), blurred.at(x, y)) >= 3) changed += 1;
    expect(changed).toBeGreaterThanOrEqual(0.9 * 2 * 2 * (mark.width + mark.height));
  });

  it('can be hit: controls and marks are at least 24 px high and wide', async () => {
    const drawn = await draw(make());
    drawn.button(/^(Tùy chọn|Options)$/).click();
    await settle();
    const small = [...drawn.root.querySelectorAll('button, [role=button], select, input'), ...drawn.marks()].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${target.ariaLabel ?? target.textContent.trim()}: ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
    });
    expect(small).toEqual([]);
  });
}
