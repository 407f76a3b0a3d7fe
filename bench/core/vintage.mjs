/** The list of provinces that the synthetic rows use. */
export const VINTAGE = '2024';
