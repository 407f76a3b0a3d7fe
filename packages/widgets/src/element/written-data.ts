/** The text of the JSON script inside an element, or null. */
export const writtenJson = (host: Element): string | null => host.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;

/** Whether something readable stands in an element, which is shown until the figure is drawn. */
export const hasFallback = (host: Element): boolean => host.querySelector(':scope > :not([slot], script, template)') !== null;
