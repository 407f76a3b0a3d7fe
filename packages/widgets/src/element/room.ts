import type { Stop } from './watch.js';

/**
 * Let a drawn figure give back the room that was reserved for it and that it does not need. That is done only where nobody
 * sees anything move: when the figure itself, as tall as it is, reaches beyond the visible part of the page.
 *
 * @param frame the figure within the element's room
 * @param settle gives the room back
 */
export function watchRoom(frame: Element, settle: () => void): Stop {
  const observer = new IntersectionObserver(([entry]) => {
    // outside of the page's own window (an iframe of another origin) its height is all that is known
    const end = entry!.rootBounds?.bottom ?? innerHeight;
    if (entry!.boundingClientRect.bottom < end) return;
    requestAnimationFrame(() => {
      // since the browser looked, the page may have been scrolled: what counts is where the figure stands in this frame
      if (frame.getBoundingClientRect().bottom < end) return;
      observer.disconnect();
      settle();
    });
  });
  observer.observe(frame);
  return () => observer.disconnect();
}
