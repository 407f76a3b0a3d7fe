import { describe, expect, it } from 'vitest';
import { drawn, inside, mount, served, until } from './mount.js';
import { showTable, type Sample } from './drawn-sample.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

/** Every string of a file made hostile, keys and ids left as they are. */
const poisoned = (value: unknown, evil: string, key = ''): unknown => {
  if (Array.isArray(value)) return key === 'id' || key === 'index' || key === 'metric' || key === 'geo' || key === 'time' ? value : value.map((one) => poisoned(one, evil, key));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, evil, name)]));
  return typeof value === 'string' && ['label', 'vi', 'en', 'title', 'publisher', 'text', 'note'].includes(key) ? `${value} ${evil}` : value;
};

/** Data are text, never markup, and wrong files end in words. */
export function survivesHostileData({ tag, file, marks = true }: Sample): void {
  const make = (json: string): ReturnType<typeof mount> => mount(`<${tag} src="${served(json)}"></${tag}>`, tag);

  describe('survives hostile data', () => {
    it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 30), text] as const))('a text stays text in every field, and in its room: %s', async (_, evil) => {
      const element = await make(JSON.stringify(poisoned(file, evil)));
      element.parentElement!.style.setProperty('width', '320px');
      const svg = await drawn(element);
      if (marks) await until(() => svg.getAttribute('width') === '320');
      expect(element.scrollWidth).toBeLessThanOrEqual(328);
      // what XML and HTML cannot hold is shown as a sign of its own or left out, never cut off with what follows
      const shown = evil.replace('\u0000', '').trim();
      expect(inside(element, 'figure')!.textContent.replace(/[\u0000\ufffd]/g, '')).toContain(shown);
      showTable(element);
      await until(() => inside(element, 'table'));
      expect(inside(element, 'table')!.textContent.replace(/[\u0000\ufffd]/g, '')).toContain(shown);
      expect(element.shadowRoot!.querySelectorAll('img, script, [onerror], [onload], [style]')).toHaveLength(0);
      expect((window as { __hit?: number }).__hit).toBeUndefined();
    });

    it('only addresses of pages become links', async () => {
      for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x', 'blob:https://example.org/1']) {
        const changed = JSON.parse(JSON.stringify(file), (key, value: unknown) => (key === 'url' ? url : value)) as object;
        const element = await make(JSON.stringify(changed));
        await drawn(element);
        expect([...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)).toEqual([]);
      }
    });

    it('wrong shapes, prototype keys, huge and deep files end in words, and touch nothing', async () => {
      const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
      const evil = JSON.stringify(file).replace('"version"', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"version"');
      const files = ['null', '[]', '0', '""', '{"version":"2.0","class":"dataset","id":["a"],"size":[1000000000],"dimension":{}}', deep, '{"class":"dataset","version":"2.0","id":null,"size":{},"dimension":7,"value":"x"}', evil];
      for (const json of files) {
        const element = await make(json);
        await until(() => inside(element, '.head') ?? inside(element, '[part=chart]'), json.slice(0, 60));
      }
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    });
  });
}
