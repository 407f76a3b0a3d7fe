import { expect, it } from 'vitest';
import type { Dataset } from '@danbiet/core';
import { staticSvg, type StaticChart, type StaticOptions } from '../../static/static-svg.js';

/** Numbers to three decimals and a line for each element: a change is then read as one. */
const legible = (picture: string): string => `${picture.replace(/-?\d+\.\d{4,}/g, (n) => String(Number(Number(n).toFixed(3)))).replace(/></g, '>\n<')}\n`;

/**
 * Whole figures as pictures that were looked at: files beside the test, in `pictures/`.
 *
 * @param chart the chart's name
 * @param all name of the file, data, and what is chosen
 */
export function pictures<Chart extends StaticChart>(chart: Chart, all: readonly (readonly [name: string, dataset: Dataset, options: StaticOptions<Chart>])[]): void {
  it.each(all)('draws %s as it was looked at, twice the same', async (name, dataset, options) => {
    const once = (): string => staticSvg(chart, dataset, options).result!;
    expect(once()).toBe(once());
    expect(once()).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
    await expect(legible(once())).toMatchFileSnapshot(`pictures/${name}.svg`);
  });
}
