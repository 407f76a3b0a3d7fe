import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRoom } from './room.js';

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** What the browser saw last, told when a test wants it to be told. */
let tell: () => void = () => undefined;

class Seen {
  constructor(readonly told: (entries: readonly Partial<IntersectionObserverEntry>[]) => void) {}
  observe(element: Element): void {
    const boundingClientRect = element.getBoundingClientRect();
    tell = () => this.told([{ boundingClientRect, rootBounds: null }]);
  }
  disconnect(): void {
    tell = () => undefined;
  }
}

describe('the room that a figure gives back', () => {
  let settle = vi.fn();
  let figure: HTMLElement;

  beforeEach(() => {
    vi.stubGlobal('IntersectionObserver', Seen);
    settle = vi.fn();
    figure = document.createElement('div');
    figure.style.setProperty('height', `${innerHeight * 1.5}px`);
    const rest = document.createElement('div');
    rest.style.setProperty('height', '4000px');
    document.body.replaceChildren(figure, rest);
    scrollTo(0, 0);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    scrollTo(0, 0);
  });

  it('is given back in the next frame while the figure reaches beyond the window', async () => {
    watchRoom(figure, settle);
    tell();
    expect(settle).not.toHaveBeenCalled();
    await frame();
    expect(settle).toHaveBeenCalledOnce();
  });

  it('stays when the page was scrolled since the browser looked, and is given back later', async () => {
    watchRoom(figure, settle);
    tell();
    scrollTo(0, innerHeight);
    await frame();
    expect(settle).not.toHaveBeenCalled();
    scrollTo(0, 0);
    tell();
    await frame();
    expect(settle).toHaveBeenCalledOnce();
  });

  it.each([1.5, 0.5])('is given back when the page goes back past the figure, in one step or by and by (%s windows tall)', async (tall) => {
    vi.unstubAllGlobals();
    figure.style.setProperty('height', `${innerHeight * tall}px`);
    const before = document.createElement('div');
    before.style.setProperty('height', `${innerHeight * 3}px`);
    figure.before(before);
    for (const steps of [1, 30]) {
      const settled = vi.fn();
      const from = innerHeight * 5;
      scrollTo(0, from);
      watchRoom(figure, settled);
      await new Promise((done) => setTimeout(done, 100));
      expect(settled).not.toHaveBeenCalled();
      for (let step = 1; step <= steps; step += 1) {
        scrollTo(0, from * (1 - step / steps));
        const seen = figure.getBoundingClientRect().bottom < innerHeight;
        await frame();
        await frame();
        if (seen) expect(settled, `${step} of ${steps}`).not.toHaveBeenCalled();
      }
      await new Promise((done) => setTimeout(done, 100));
      expect(settled, `${steps} steps`).toHaveBeenCalledOnce();
    }
  });

  it('is given back as soon as the end of a figure that was read upwards is out of sight', async () => {
    vi.unstubAllGlobals();
    figure.style.setProperty('height', `${innerHeight / 2}px`);
    const before = document.createElement('div');
    before.style.setProperty('height', `${innerHeight * 3}px`);
    figure.before(before);
    scrollTo(0, innerHeight * 3);
    watchRoom(figure, settle);
    await new Promise((done) => setTimeout(done, 100));
    expect(settle).not.toHaveBeenCalled();
    scrollTo(0, innerHeight * 2.25);
    await new Promise((done) => setTimeout(done, 100));
    expect(settle).toHaveBeenCalledOnce();
  });

  it('stays where the end of the figure is seen, and when its element has left', async () => {
    scrollTo(0, innerHeight);
    watchRoom(figure, settle);
    tell();
    await frame();
    scrollTo(0, 0);
    watchRoom(figure, settle);
    tell();
    figure.remove();
    await frame();
    expect(settle).not.toHaveBeenCalled();
  });
});
