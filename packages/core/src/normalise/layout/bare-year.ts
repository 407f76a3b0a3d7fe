/** Whether a cell is a year and nothing else, as headings write it. */
export function isBareYear(text: string): boolean {
  return /^(?:19[89]|20[0-4])\d$/.test(text.trim());
}
