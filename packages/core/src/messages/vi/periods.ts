/** A day: `31/12/2021`. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

export const year = (of: string): string => `năm ${of}`;
export const half = (nth: number, of: string): string => `6 tháng ${nth === 1 ? 'đầu' : 'cuối'} năm ${of}`;
export const quarter = (nth: number, of: string): string => `quý ${['I', 'II', 'III', 'IV'][nth - 1]}/${of}`;
export const month = (nth: number, of: string): string => `tháng ${nth}/${of}`;
export const on = (iso: string): string => `ngày ${day(iso)}`;
export const until = (end: string): string => `đến ${day(end)}`;
export const since = (start: string): string => `từ ${day(start)}`;
export const years = (first: string, last: string): string => `giai đoạn ${first}–${last}`;
export const between = (start: string, end: string): string => `từ ${day(start)} đến ${day(end)}`;
export const UNKNOWN: string = 'không rõ kỳ';
