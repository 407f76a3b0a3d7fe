/** Time for whatever an action sets off: two frames and the debouncing of a live region. */
export const settle = (milliseconds = 400): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, milliseconds))));

/**
 * What polite and assertive live regions under a root say while something is done, one entry a message.
 *
 * @param root a shadow root
 * @param action what is done
 */
export async function messagesDuring(root: ParentNode & Node, action: () => unknown): Promise<string[]> {
  const regions = [...root.querySelectorAll('[aria-live]:not([aria-live=off]), [role=status], [role=alert]')];
  const said: string[] = [];
  const before = new Map(regions.map((region) => [region, region.textContent.trim()]));
  const observer = new MutationObserver(() => {
    for (const region of regions) {
      const text = region.textContent.trim();
      if (text !== '' && text !== before.get(region)) said.push(text);
      before.set(region, text);
    }
  });
  for (const region of regions) observer.observe(region, { childList: true, characterData: true, subtree: true });
  await action();
  await settle();
  observer.disconnect();
  return said;
}
