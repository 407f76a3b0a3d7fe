import type { Area, Lang } from '../../model/index.js';

/** The columns that say which area a row is about. */
export const areaColumns = (areas: readonly Area[], lang: Lang): { readonly area_code: string[]; readonly area_vintage: (string | null)[]; readonly area_name: string[] } => ({
  area_code: areas.map(({ code }) => code),
  area_vintage: areas.map(({ vintage }) => vintage),
  area_name: areas.map(({ name }) => name[lang]),
});
