import { expect, it } from 'vitest';
import { axeViolations } from './axe-violations.js';
import { accessibilityTree } from './page-commands.js';
import { draw } from './stage.js';
import type { Subject } from './subject.js';
import { settle } from './live-messages.js';

/** The words and numbers of a text. */
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+|\d+(?:[.,/–]\d+)*%?/gu) ?? [];

/** Rows 1, 2 and 13: name, description, table, language; and whatever axe finds. */
export function namesAndTable({ make, rows, said, marks: drawn = true }: Subject): void {
  it('has a short name that is read once beside its heading, and a description with the figures that matter', async () => {
    const { root } = await draw(make());
    const tree = await accessibilityTree();
    const title = tree.find(({ role }) => role === 'figure')!.name;
    expect(tree.filter(({ role, name }) => role === 'listbox' && name === title)).toEqual([]);
    expect([...root.querySelectorAll('p')].filter(({ className, textContent }) => className === 'kicker' && textContent.trim() === '')).toEqual([]);
    for (const role of drawn ? ['figure', 'listbox'] : ['figure']) {
      const { name, description } = tree.find((one) => one.role === role) ?? { name: `no ${role}`, description: '' };
      expect(name.length, role).toBeGreaterThan(10);
      expect(name.length, name).toBeLessThanOrEqual(150);
      for (const figure of said.vi.slice(0, 1)) expect(description, role).toContain(figure);
    }
  });

  if (drawn) it('lists every mark with a name that holds its figure', async () => {
    const { marks } = await draw(make());
    const options = (await accessibilityTree()).filter(({ role }) => role === 'option').map(({ name }) => name);
    expect(options).toHaveLength(marks().length);
    for (const figure of said.vi) expect(options.filter((name) => name.includes(figure)), figure).not.toEqual([]);
    expect(options.filter((name) => name.trim().length < 3)).toEqual([]);
  });

  if (drawn) it('calls every mark what it shows: its name begins with the area and holds every word and number drawn in it', async () => {
    const { marks } = await draw(make());
    const missing = marks().flatMap((mark) => {
      const texts = [...mark.querySelectorAll('text')].map(({ textContent }) => textContent);
      const name = words(mark.getAttribute('aria-label') ?? '');
      const begins = words(texts[0] ?? '').every((word, i) => name[i] === word);
      return [...(begins ? [] : [`begins otherwise: ${texts[0] ?? ''}`]), ...texts.flatMap(words).filter((word) => !name.includes(word))];
    });
    expect(missing).toEqual([]);
  });

  it('has a real table: caption, a heading for each row and column, and a row for each area', async () => {
    const { root, showTable } = await draw(make());
    await showTable();
    const table = root.querySelector('table')!;
    expect(table.caption?.textContent.trim()).toBeTruthy();
    const columns = [...table.tHead!.rows[0]!.cells];
    expect(columns.filter(({ tagName, scope, textContent }) => tagName !== 'TH' || scope !== 'col' || textContent.trim() === '')).toEqual([]);
    const body = [...table.tBodies[0]!.rows];
    expect(body).toHaveLength(rows);
    for (const row of body) {
      expect(row.cells).toHaveLength(columns.length);
      expect(row.querySelectorAll('th[scope=row]'), row.textContent).toHaveLength(1);
    }
    for (const figure of said.vi) expect(table.textContent).toContain(figure);
  });

  it('speaks the language of the page around it, and writes numbers as that language does', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const element = make();
      element.lang = lang;
      const { root } = await draw(element);
      await settle();
      const text = `${root.textContent} ${[...root.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('aria-label')).join(' ')}`;
      expect(root.querySelector('[lang]')?.getAttribute('lang')).toBe(lang);
      for (const figure of said[lang]) expect(text, lang).toContain(figure);
    }
  });

  it('has nothing that axe finds, as a chart and as a table', async () => {
    const { element, showTable } = await draw(make());
    expect(await axeViolations(element)).toEqual([]);
    await showTable();
    expect(await axeViolations(element)).toEqual([]);
  });
}
