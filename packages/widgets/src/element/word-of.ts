/** The word that an attribute holds, or undefined when it is none of those known: the default stands then. */
export const wordOf = <T extends string>(written: string | null, known: readonly T[]): T | undefined => known.find((one) => one === written);
