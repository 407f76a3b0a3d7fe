/** The id, within its figure, of the mark at a place in the scene's list: what a list names as its active descendant. */
export const markId = (index: number): string => `m${index}`;
