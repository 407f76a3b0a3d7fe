import { afterEach, describe } from 'vitest';
import { changes } from './changes.js';
import { keyboard } from './keyboard.js';
import { looks } from './looks.js';
import { namesAndTable } from './names-and-table.js';
import { paper } from './paper.js';
import { clear } from './stage.js';
import type { Subject } from './subject.js';
import { texts } from './texts.js';

/**
 * What every element with figures owes its readers, beyond what axe sees: WCAG 2.2 AA and the critical list of
 * Chartability, as tests in a real browser.
 *
 * @param subject the element and what must be found in it
 */
export function accessibilitySuite(subject: Subject): void {
  describe(`${subject.title} for everyone`, () => {
    afterEach(clear);
    namesAndTable(subject);
    looks(subject);
    texts(subject);
    keyboard(subject);
    changes(subject);
    paper(subject);
  });
}
