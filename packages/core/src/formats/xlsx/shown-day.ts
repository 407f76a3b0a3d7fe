/**
 * A day or time as its format shows it, in a form that cannot be misread: `2021-12-31`, `12/2021`, `2021`, or `14:30`
 * where the format shows no day.
 *
 * @param date the moment in UTC, as spreadsheets know no time zones
 * @param format the code of the format, or null where the file names none
 */
export function shownDay(date: Date, format: string | null): string {
  if (Number.isNaN(date.getTime())) return '';
  const code = (format ?? 'yyyy-mm-dd').replace(/"[^"]*"?|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const iso = date.toISOString();
  const [year, month] = [date.getUTCFullYear(), iso.slice(5, 7)];
  if (!/[yd]/.test(code) && /[hs]/.test(code)) return iso.slice(11, 16);
  if (/d/.test(code) || !/[ym]/.test(code)) return iso.slice(0, 10);
  return /m/.test(code) ? `${month}/${year}` : String(year);
}
