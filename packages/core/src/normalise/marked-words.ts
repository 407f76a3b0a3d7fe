/** Words of periods and of what stands beside them, as they are written with their marks. */
const MARKED =
  'năm quý tháng ngày đầu cuối đến giai_đoạn lũy_kế cộng_dồn cả_năm và_năm và_cả_năm nửa_đầu nửa_cuối từ_ngày từ_đầu từ_tháng tính_từ tính_từ_ngày tính_từ_đầu tính_đến sơ_bộ so_với thực_hiện phương_hướng nhiệm_vụ kế_hoạch chương_trình mục_tiêu giải_pháp ban_hành kèm_theo thông_tư nghị_định quyết_định công_văn'
    .normalize('NFC')
    .split(' ')
    .map((word) => word.replaceAll('_', ' '));

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
const BY_PLAIN = new Map(MARKED.map((word) => [withoutMarks(word), word]));
/** `Hà Nam 2024`, `Việt Nam 2024`, `phía Nam 2024` name no year but a place. */
const PLAIN = new RegExp(`(^|[^a-z])((?:ha|quang|viet|mien|phia|dong|tay) nam|${[...BY_PLAIN.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'gi');

/**
 * Put the marks back on the words of periods in a text that has none at all: `6 THANG DAU NAM 2024` would be taken for the
 * whole year. The text keeps its length.
 */
export function markedWords(text: string): string {
  if (!/^[\x20-\x7e\s]*$/.test(text)) return text;
  return text.replace(PLAIN, (_, before: string, word: string) => before + (BY_PLAIN.get(word.toLowerCase()) ?? word));
}
