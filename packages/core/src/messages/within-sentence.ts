/** A label as it stands inside a sentence: its first letter small, unless it begins with a short form (`PAPI`). */
export const withinSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label);
