/** A text that begins a line or a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A text that goes on in a sentence. */
export const startsLow = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
