import { describe, expect, it } from 'vitest';
import { created, drawn, inside, mount, served, until } from './mount.js';
import { drawnSample, type Sample } from './drawn-sample.js';

/** What the platform tells of a shift; not in the compiler's own declarations. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Coming, going, moving, printing: an element's life in a page that is not its own. */
export function livesWellWithItsPage(sample: Sample): void {
  const { tag, file, reserve = '', marks = true } = sample;

  describe('lives well with its page', () => {
    it('is not drawn until it comes near, but always for print', async () => {
      const box = document.body.appendChild(document.createElement('div'));
      box.lang = 'vi';
      const space = box.appendChild(document.createElement('div'));
      space.style.setProperty('height', '4000px');
      const element = box.appendChild(created(tag));
      const below = box.appendChild(created(tag));
      scrollTo(0, 0);
      element.src = below.src = served(JSON.stringify(file));
      await until(() => element.data && below.data, 'the data');
      await pause(150);
      expect(inside(element, '[part=chart]')).toBeNull();
      dispatchEvent(new Event('beforeprint'));
      expect(inside(below, '[part=chart]')).not.toBeNull();
      expect(inside(below, 'table')).not.toBeNull();
      dispatchEvent(new Event('afterprint'));
      if (marks) await until(() => inside(below, 'table') === null);
      element.scrollIntoView();
      await drawn(element);
    });

    it('moves nothing around it: waiting, drawn and failed it keeps its height', async () => {
      const shifts: string[] = [];
      const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push(...(entry as LayoutShift).sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName} ${previousRect.y} → ${currentRect.y}`))));
      const element = await mount(`<${tag}></${tag}>`, tag);
      element.style.setProperty('--danbiet-reserve', reserve);
      element.after(Object.assign(document.createElement('p'), { textContent: 'Đoạn văn sau hình' }));
      await pause(100);
      observer.observe({ type: 'layout-shift', buffered: false });
      element.src = served(JSON.stringify(file));
      await drawn(element);
      await pause(200);
      observer.disconnect();
      expect(shifts).toEqual([]);
    });

    it('follows its width', async () => {
      const { element, svg } = await drawnSample(sample);
      for (const width of [320, 700]) {
        element.parentElement!.style.setProperty('width', `${width}px`);
        await until(() => Math.abs((marks ? Number(svg.getAttribute('width')) : svg.getBoundingClientRect().width) - width) < 1, `a drawing of ${width} pixels`);
        expect(element.scrollWidth).toBeLessThanOrEqual(width + 8);
      }
    });

    it('is freed when it leaves: a thousand come and go and nothing of them stays', async () => {
      const src = served(JSON.stringify(file));
      const gone: WeakRef<Element>[] = [];
      const box = document.body.appendChild(document.createElement('div'));
      const listeners = countListeners();
      for (let i = 0; i < 1000; i += 1) {
        const element = created(tag);
        element.src = src;
        box.append(element);
        if (i % 100 === 0) await drawn(element);
        element.remove();
        if (i % 100 === 0) gone.push(new WeakRef(element));
      }
      await pause(50);
      expect(listeners.stop()).toBe(0);
      const collect = (globalThis as { gc?: () => void }).gc;
      if (collect) {
        for (let i = 0; i < 5; i += 1) {
          collect();
          await pause(20);
        }
        expect(gone.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(1);
      }
      const { svg } = await drawnSample(sample);
      expect(svg.isConnected).toBe(true);
    });

    it('can be moved and put back, as portals with one page do', async () => {
      const { element } = await drawnSample(sample);
      const elsewhere = document.body.appendChild(document.createElement('section'));
      elsewhere.lang = 'en';
      elsewhere.append(element);
      await until(() => inside(element, 'figure')!.textContent.includes(sample.first.en));
      element.remove();
      element.src = served('{');
      elsewhere.append(element);
      await until(() => inside(element, '.head'));
    });

    it('is itself whatever the page does to letters and lines', async () => {
      const hostile = new CSSStyleSheet();
      hostile.replaceSync(
        'html{font-size:62.5%} body{font:italic 700 9px/1 cursive;letter-spacing:.4em;text-transform:uppercase;text-align:right;white-space:nowrap;color:red;text-indent:3em} figure,h3,p,svg,table,button{display:none;margin:40px} *{box-sizing:content-box}',
      );
      document.adoptedStyleSheets.push(hostile);
      try {
        const { element, svg } = await drawnSample(sample);
        const { fontSize, textTransform, letterSpacing, fontStyle, whiteSpace, textAlign, textIndent } = getComputedStyle(inside(element, 'figure')!);
        expect({ fontSize, textTransform, letterSpacing, fontStyle, whiteSpace, textIndent }).toEqual({ fontSize: '16px', textTransform: 'none', letterSpacing: 'normal', fontStyle: 'normal', whiteSpace: 'normal', textIndent: '0px' });
        expect(textAlign).toBe('start');
        expect(svg.checkVisibility()).toBe(true);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
      }
    });
  });
}

/** Counts the listeners on window and document that were added and not taken away again. */
function countListeners(): { stop(): number } {
  let open = 0;
  const undo = [window, document].map((target) => {
    const add = EventTarget.prototype.addEventListener.bind(target);
    const remove = EventTarget.prototype.removeEventListener.bind(target);
    const counting: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> = {
      addEventListener: (type, listener, options) => {
        open += 1;
        if (typeof options === 'object') options.signal?.addEventListener('abort', () => (open -= 1));
        add(type, listener, options);
      },
      removeEventListener: (type, listener, options) => {
        open -= 1;
        remove(type, listener, options);
      },
    };
    Object.assign(target, counting);
    return () => Object.keys(counting).forEach((name) => Reflect.deleteProperty(target, name));
  });
  return {
    stop: () => {
      for (const back of undo) back();
      return open;
    },
  };
}
