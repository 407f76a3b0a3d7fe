import { afterEach, describe } from 'vitest';
import { isAccessible } from './accessible-behaviour.js';
import { takesData } from './data-behaviour.js';
import type { Sample } from './drawn-sample.js';
import { survivesHostileData } from './hostile-behaviour.js';
import { isReachable } from './keyboard-behaviour.js';
import { speaks } from './language-behaviour.js';
import { livesWellWithItsPage } from './life-behaviour.js';

/**
 * What every element does alike, whatever it draws: data, language, keyboard, names, life in a page, hostile data.
 *
 * @param sample the element and a file of figures that it draws
 */
export function behaviourSuite(sample: Sample): void {
  describe(`${sample.tag} in a page`, () => {
    afterEach(() => document.body.replaceChildren());
    takesData(sample);
    speaks(sample);
    if (sample.marks !== false) isReachable(sample);
    isAccessible(sample);
    livesWellWithItsPage(sample);
    survivesHostileData(sample);
  });
}
