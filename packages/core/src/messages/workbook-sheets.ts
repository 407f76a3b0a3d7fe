import type { Lang, Text } from '../model/language.js';

/** Name of the sheet of figures in a workbook that is written. */
export const FIGURES_SHEET: Text = { vi: 'Số liệu', en: 'Figures' };
/** Name of the sheet of sources. */
export const SOURCES_SHEET: Text = { vi: 'Nguồn', en: 'Sources' };
/** Headings of the sheet of sources: title, address, day, reporter, number of figures. */
export const SOURCE_HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['Tên tài liệu', 'Địa chỉ trên mạng', 'Ngày công bố', 'Cơ quan công bố', 'Số lượng số liệu'],
  en: ['Document', 'Web address', 'Published', 'Published by', 'Number of figures'],
};
