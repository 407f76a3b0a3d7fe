import { describe, expect, it } from 'vitest';
import { readDataset } from '@danbiet/core';
import type { DataError } from '../data-error.js';
import { created, drawn, inside, mount, served, until, type Tested } from './mount.js';
import type { Sample } from './drawn-sample.js';

const TABLE = `<table data-indicator="mediation_success_rate" data-period="2023"><caption>Bảng đi kèm</caption><thead><tr><th scope="col">Tỉnh</th><th scope="col">Giá trị</th></tr></thead><tbody>
<tr><th scope="row">Hà Nội</th><td>90,5%</td></tr><tr><th scope="row">Hải Phòng</th><td>80,5%</td></tr></tbody></table>`;
const CSV = 'indicator,area_name,period,value,unit\nmediation_success_rate,Hà Nội,2023,90.5,%\nmediation_success_rate,Hải Phòng,2023,80.5,%\n';

const shadowText = (element: Element): string => inside(element, 'figure')!.textContent;
const scriptOf = (file: object): string => `<script type="application/json">${JSON.stringify(file).replaceAll('<', '\\u003c')}</script>`;

/** Where data may come from, what is said when they do not come, and what stays readable until they do. */
export function takesData({ tag, file, first }: Sample): void {
  const make = (attributes = '', inner = ''): Promise<Tested> => mount(`<${tag} ${attributes}>${inner}</${tag}>`, tag);
  const failed = async (attributes: string, inner = ''): Promise<{ element: Tested; error: DataError }> => {
    const errors: DataError[] = [];
    const listen = (event: Event): number => errors.push((event as CustomEvent<{ error: DataError }>).detail.error);
    document.addEventListener('danbiet-error', listen);
    const element = await make(attributes, inner);
    await until(() => inside(element, '.head'), 'the headline of an error');
    document.removeEventListener('danbiet-error', listen);
    expect(errors).toHaveLength(1);
    return { element, error: errors[0]! };
  };

  describe('takes data', () => {
    it('from an address of JSON-stat and of CSV', async () => {
      await drawn(await make(`src="${served(JSON.stringify(file))}"`));
      const csv = await make(`src="${served(CSV, 'text/csv')}"`);
      await drawn(csv);
      expect(shadowText(csv)).toContain('90,5');
    });

    it('from a JSON script inside, from the property, from a table inside', async () => {
      await drawn(await make('', scriptOf(file)));
      const given = await make();
      given.data = (await readDataset(file)).dataset;
      await drawn(given);
      const table = await make('', TABLE);
      await drawn(table);
      expect(shadowText(table)).toContain('90,5');
    });

    it('from the nearest scope, which asks once for all; a table inside is then only what is readable before', async () => {
      await import('../../context/define.js');
      const src = served(JSON.stringify(file));
      const loads: Event[] = [];
      const scope = await mount(`<danbiet-scope src="${src}"><${tag}>${TABLE}</${tag}><${tag}></${tag}></danbiet-scope>`, 'danbiet-scope');
      scope.addEventListener('danbiet-load', (event) => loads.push(event));
      for (const element of scope.querySelectorAll(tag)) {
        await drawn(element);
        expect(shadowText(element)).toContain(first.vi);
      }
      expect(loads.map(({ target }) => target)).toEqual([scope]);
    });

    it('tells the page what it has loaded', async () => {
      const box = document.body.appendChild(document.createElement('div'));
      const told = new Promise<CustomEvent<{ dataset: { size: number } }>>((done) => box.addEventListener('danbiet-load', (event) => done(event)));
      const element = created(tag);
      element.setAttribute('src', served(JSON.stringify(file)));
      box.append(element);
      expect((await told).detail.dataset.size).toBeGreaterThan(0);
      expect((await told).composed).toBe(true);
      expect(element.data).toBe((await told).detail.dataset);
      // the platform's own: a page's listeners read data-* attributes of whatever was clicked
      expect(element.dataset).toBeInstanceOf(DOMStringMap);
    });

    it('in any order of attributes and properties, before and after the upgrade, with one result', async () => {
      const src = served(JSON.stringify(file));
      const early = created(tag);
      Object.assign(early, { src, caption: 'Tên riêng' });
      const late = created(tag);
      const box = document.body.appendChild(document.createElement('div'));
      box.lang = 'vi';
      box.append(early, late);
      await late.updateComplete;
      late.setAttribute('caption', 'Tên riêng');
      late.setAttribute('src', 'missing.json');
      late.src = src;
      const [one, other] = await Promise.all([drawn(early), drawn(late)]);
      await until(() => shadowText(late) === shadowText(early), 'the same words');
      // what comes with the first pointer is in both, wherever the pointer was left
      for (const element of [early, late]) element.dispatchEvent(new Event('focusin'));
      const written = (drawing: Element) => drawing.innerHTML.replace(/<!--.*?-->/g, '');
      await until(() => written(other) === written(one)).catch(() => expect(written(other)).toBe(written(one)));
    });
  });

  describe('says what went wrong', () => {
    it('a page in place of a file, words that are no JSON, a file that is not there, a server that cannot be reached', async () => {
      expect((await failed(`src="${served('<!doctype html><title>Đăng nhập</title>', 'text/html')}"`)).error.code).toBe('data.html');
      expect((await failed(`src="${served('{"version": "2.0", ')}"`)).error.code).toBe('data.unreadable');
      expect((await failed('src="/__missing__/no-such-file.json"')).error.code).toMatch(/data\.(not_found|html)/);
      expect((await failed('src="http://127.0.0.1:9/nothing.json"')).error.code).toBe('data.network');
    });

    it('with a headline, a sentence, a hint with the code, and a way to try again', async () => {
      const url = served('{');
      const { element } = await failed(`src="${url}"`);
      expect(inside(element, '.head')!.textContent).toBe('Không tải được số liệu');
      expect(shadowText(element)).toContain('mã lỗi data.unreadable');
      inside(element, '.box button')!.click();
      await until(() => inside(element, '.head'));
      element.src = served(JSON.stringify(file));
      await drawn(element);
      expect(inside(element, '.box')).toBeNull();
    });

    it('and leaves what stands in the element readable', async () => {
      const { element } = await failed(`src="${served('{')}"`, TABLE);
      const table = element.querySelector('table')!;
      expect(table.checkVisibility()).toBe(true);
      expect(table.assignedSlot).not.toBeNull();
      expect(inside(element, 'figure')!.textContent).toContain('Bảng số liệu đi kèm trang vẫn đọc được.');
    });

    it('when no figure answers the choice', async () => {
      const element = await make(`src="${served(JSON.stringify(file))}" period="1999"`);
      expect((await until(() => inside(element, '.head'))).textContent).toBe('Chưa có số liệu cho lựa chọn này');
    });
  });

  it('names what could not be read beside the figure of the rest', async () => {
    const element = await make('', TABLE.replace('</tbody>', '<tr><th scope="row">Tuyên Qang</th><td>70,5%</td></tr><tr><th scope="row">Đà Nẵng</th><td>81,7-83,2</td></tr></tbody>'));
    await drawn(element);
    const notes = [...element.shadowRoot!.querySelectorAll('[part=note]')].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    expect(notes.at(-1)).toMatch(/^2 chỗ trong nguồn không đọc được và không có trong hình\. Dòng 4: .*Tuyên Qang.* Dòng 5: .*81,7-83,2/);
    const whole = await make('', TABLE);
    await drawn(whole);
    expect(shadowText(whole)).not.toContain('không đọc được');
  });

  it('says after a while that nobody gave it data, and not that they are coming', async () => {
    const element = await make();
    expect((await until(() => inside(element, '.later'))).textContent).toContain('chưa được giao số liệu');
    expect(shadowText(element)).not.toContain('Đang tải');
    element.setAttribute('src', served(JSON.stringify(file)));
    await drawn(element);
    expect(inside(element, '.later')).toBeNull();
  });

  it('shows what stands in it until the chart is drawn, and hides it then', async () => {
    let answer = (_: string): void => undefined;
    const waiting = new Promise<string>((done) => (answer = done));
    const real = window.fetch.bind(window);
    window.fetch = async () => new Response(await waiting);
    try {
      const element = await make('src="slow.json"', TABLE);
      const table = element.querySelector('table')!;
      await until(() => table.assignedSlot);
      expect(table.checkVisibility()).toBe(true);
      // whoever reads there by keyboard is not thrown out of the figure when it comes
      inside(element, '.scroll')!.focus();
      answer(JSON.stringify(file));
      await drawn(element);
      expect(table.assignedSlot).toBeNull();
      expect(element.shadowRoot!.activeElement).toBe(inside(element, '.tools button'));
    } finally {
      window.fetch = real;
    }
  });

  it('stops a request when it leaves the page, and asks again when it comes back', async () => {
    const real = window.fetch.bind(window);
    const signals: AbortSignal[] = [];
    window.fetch = (_, options) => {
      signals.push(options!.signal!);
      return new Promise((_done, fail) => options!.signal!.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))));
    };
    try {
      const element = await make('src="slow.json"');
      await until(() => signals.length === 1);
      const box = element.parentElement!;
      element.remove();
      expect(signals[0]!.aborted).toBe(true);
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(file)));
      box.append(element);
      await drawn(element);
    } finally {
      window.fetch = real;
    }
  });
}
