import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations.js';
import { drawn, inside, mount, served, until } from './mount.js';
import { drawnSample, showTable, type Sample } from './drawn-sample.js';

/** Names, descriptions, table, messages, headings: what assistive technology gets from any element. */
export function isAccessible(sample: Sample): void {
  describe('is accessible', () => {
    it('to axe: the chart, the table, the open menu, an error, a wait', async () => {
      const { element } = await drawnSample(sample);
      expect(await axeViolations(element)).toEqual([]);
      inside(element, '.menu button')!.click();
      await until(() => inside(element, '[part=menu]'));
      expect(await axeViolations(element)).toEqual([]);
      // open, it lies over what stands beneath
      inside(element, '.menu button')!.click();
      await until(() => !inside(element, '[part=menu]'), 'no menu');
      showTable(element);
      await until(() => inside(element, 'table'));
      expect(await axeViolations(element)).toEqual([]);
      const wrong = await mount(`<${sample.tag} src="${served('{')}"></${sample.tag}>`, sample.tag);
      await until(() => inside(wrong, '.head'));
      expect(await axeViolations(wrong)).toEqual([]);
      expect(await axeViolations(await mount(`<${sample.tag}></${sample.tag}>`, sample.tag))).toEqual([]);
    });

    it('with a short name, the sentence as description, and each mark with its figure', async () => {
      const { element, svg } = await drawnSample(sample);
      const figure = inside(element, 'figure')!;
      for (const named of sample.marks === false ? [figure] : [figure, svg]) {
        expect(named.getAttribute('aria-label')!.length).toBeGreaterThan(3);
        expect(named.getAttribute('aria-label')!.length).toBeLessThanOrEqual(150);
        expect(element.shadowRoot!.getElementById(named.getAttribute('aria-describedby')!)!.textContent).toMatch(/\d/);
      }
      if (sample.marks === false) return;
      const marks = svg.querySelectorAll('[role=option]');
      expect(marks.length).toBeGreaterThan(1);
      for (const mark of marks) expect(mark.getAttribute('aria-label')).toBeTruthy();
      expect(marks[0]!.getAttribute('aria-label')).toContain(sample.first.vi);
      // whatever is no mark is drawn for the eye only
      for (const text of svg.querySelectorAll('text')) expect(text.closest('[role=option], [aria-hidden=true]')).not.toBeNull();
    });

    it('with a heading of the level that was asked for', async () => {
      const { element } = await drawnSample(sample);
      expect(inside(element, 'h3[part=title]')!.textContent).not.toBe('');
      element.setAttribute('heading-level', '2');
      await until(() => inside(element, 'h2[part=title]'));
    });

    it('with a real table: caption, headings of rows and columns, one cell for each', async () => {
      const { element } = await drawnSample(sample);
      showTable(element);
      const table = (await until(() => inside(element, 'table'))) as HTMLTableElement;
      expect(table.caption!.textContent).not.toBe('');
      const columns = table.tHead!.rows[0]!.cells.length;
      expect([...table.tHead!.rows[0]!.cells].every(({ tagName, scope }) => tagName === 'TH' && scope === 'col')).toBe(true);
      const rows = [...table.tBodies[0]!.rows];
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        expect(row.cells).toHaveLength(columns);
        expect(row.cells[0]!.scope).toBe('row');
        // a remark or a rank may be absent; the area and its figure, or why there is none, never are
        expect([row.cells[0], row.querySelector('td.num')].every((cell) => (cell?.textContent.trim() ?? '') !== ''), row.textContent).toBe(true);
      }
      expect(table.parentElement!.getAttribute('role')).toBe('region');
      expect(table.parentElement!.tabIndex).toBe(0);
    });

    it('with one polite message for a change, and none at first', async () => {
      const { element } = await drawnSample(sample);
      const status = inside(element, '[role=status]')!;
      expect(status.textContent).toBe('');
      const said: string[] = [];
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
      element.setAttribute(...(sample.other ?? ['areas', '01 31']));
      await until(() => said.length > 0);
      await new Promise((done) => setTimeout(done, 100));
      expect(said).toEqual([inside(element, '#sentence')!.textContent]);
      expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1);
    });

    it('where something is made up it says so', async () => {
      const { element } = await drawnSample(sample, 'caption="Tên riêng"');
      expect(inside(element, '.kicker')!.textContent).toContain('Số liệu mô phỏng');
      expect(inside(element, '[part=title]')!.textContent).toBe('Tên riêng');
    });

    it('in a language that it names', async () => {
      const element = await mount(`<${sample.tag} lang="en" src="${served(JSON.stringify(sample.file))}"></${sample.tag}>`, sample.tag);
      await drawn(element);
      expect(inside(element, 'figure')!.lang).toBe('en');
    });
  });
}
