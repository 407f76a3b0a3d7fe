import type { Stop } from './watch.js';

/**
 * All that lies above the window's lower edge, so that the browser tells whenever a figure's end crosses that edge: also
 * when a page that was left at a figure below jumps back, and the figure that stood above stands below in one step.
 */
const ABOVE_THE_EDGE = { rootMargin: '999999px 999999px 0px', threshold: [0, 1] };

/**
 * Let a drawn figure give back the room that was reserved for it and that it does not need. That is done only where nobody
 * sees anything move: when the figure itself, as tall as it is, reaches beyond the visible part of the page.
 *
 * @param frame the figure within the element's room
 * @param settle gives the room back
 */
export function watchRoom(frame: Element, settle: () => void): Stop {
  const observer = new IntersectionObserver(([entry]) => {
    const end = entry!.rootBounds?.bottom ?? innerHeight;
    if (entry!.boundingClientRect.bottom < end) return;
    requestAnimationFrame(() => {
      // since the browser looked, the page may have been scrolled: what counts is where the figure stands in this frame
      if (frame.getBoundingClientRect().bottom < end) return;
      observer.disconnect();
      settle();
    });
  }, { root: frame.ownerDocument, ...ABOVE_THE_EDGE });
  observer.observe(frame);
  return () => observer.disconnect();
}
