import type { RankingWords } from './words.js';

/** Vietnamese. */
export const vi: RankingWords = {
  rank: 'Hạng',
  intervalHead: 'Khoảng tin cậy 95%',
  interval: (range) => `khoảng tin cậy 95%: ${range}`,
  ranked: (rank) => `hạng ${rank}`,
  alike: (leader) => `chưa phân biệt được với ${leader}`,
  verdict: {
    higher: (level) => `cao hơn rõ so với ${level}`,
    lower: (level) => `thấp hơn rõ so với ${level}`,
    similar: (level) => `chưa phân biệt được với ${level}`,
    not_tested: (level) => `mốc so sánh: ${level}`,
  },
  level: (kind, label, value) => `${kind === 'pooled' ? 'mức ' : ''}${label.charAt(0).toLowerCase()}${label.slice(1)} (${value})`,
  small: 'ít hơn 20: không đổi ra %',
  folded: (areas) => `+\u00a0${areas}`,
  opened: (areas) => `${areas} ở giữa`,
  silent: (areas) => `${areas} chưa có số liệu`,
  toOpen: 'đang gộp, bấm để mở',
  toOpenSilent: 'bấm để mở',
  toClose: 'bấm để gộp lại',
  stillFolded: 'đang gộp, xem ở bảng',
  foldLabel: (what, range) => (range === '' ? what : `${what}, từ ${range}`),
  own: (name, value, rank, against) => `${[`${name}: ${value}`, rank, against].filter(Boolean).join(', ')}.`,
  bracket: (leader) => `Ngoặc đứng: khoảng tin cậy chồng lên khoảng của ${leader}, nên chưa phân biệt được.`,
  intervals: 'Vạch ngang: khoảng tin cậy 95% (Wilson).',
  ranks: 'Hạng ghi thành khoảng (1–4) khi các khoảng tin cậy chồng lên nhau.',
  bounds: 'Mũi tên: nguồn chỉ nêu giới hạn (“trên”, “dưới”, “không quá”).',
  soft: 'Dấu mờ: số ước chừng (“khoảng”).',
  noRegion: 'Chưa rõ vùng',
};
