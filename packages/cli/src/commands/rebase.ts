import { PROVINCE_LISTS } from '@danbiet/core/areas';
import { rebase as toList } from '@danbiet/core/recast';
import { needed } from '../arguments/needed.js';
import { recastCommand } from './recast-command.js';

const VINTAGES = PROVINCE_LISTS.map(({ vintage }) => vintage);

/** `danbiet rebase`: figures on another list of provinces. */
export const rebase = recastCommand({
  name: 'rebase',
  summary: { vi: 'quy đổi số liệu sang danh mục tỉnh, thành khác (34 hoặc 63 tỉnh, thành…)', en: 'recast figures to another list of provinces (the 34, the 63 …)' },
  usage: { vi: 'ĐẦU-VÀO… --to NĂM [-o TỆP] [tùy chọn]', en: 'INPUT… --to YEAR [-o FILE] [options]' },
  details: {
    vi: 'Số đếm được cộng, tỷ lệ được tính lại từ tử số và mẫu số, điểm khảo sát bị từ chối; không tách đơn vị lớn thành nhỏ.',
    en: 'Counts add up, shares are rebuilt from numerators and denominators, survey scores are refused; nothing is split.',
  },
  example: 'danbiet rebase so-lieu-2024.xlsx --to 2025 -o so-lieu-34-tinh.json',
  options: [
    { name: 'to', value: { vi: 'NĂM', en: 'YEAR' }, choices: [...VINTAGES, '2008', '63', '34'], help: { vi: `danh mục cần có: ${VINTAGES.join(', ')} (2024 là 63 tỉnh, 2025 là 34 tỉnh)`, en: `the list that is wanted: ${VINTAGES.join(', ')} (2024 is the 63, 2025 the 34)` } },
    { name: 'partial', value: { vi: 'mark|drop', en: 'mark|drop' }, choices: ['mark', 'drop'], help: { vi: 'khi thiếu số liệu của một phần: mark giữ phần có, đánh dấu (mặc định); drop bỏ', en: 'where a part has no figure: mark keeps what there is, marked (default); drop leaves it out' } },
  ],
  prepare({ given }) {
    const to = needed(given, 'to', { vi: 'NĂM', en: 'YEAR' });
    return (dataset) => toList(dataset, to, { partial: given.text('partial') === 'drop' ? 'drop' : 'mark' });
  },
});
