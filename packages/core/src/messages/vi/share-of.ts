import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { ShareRefusedParams, ShareTextParams } from '../share-of.js';

export function shareText(p: ShareTextParams): string {
  const parts = p.parts.map(({ label, share }) => `“${label.vi}” ${share === null ? 'chưa có con số' : `chiếm ${share.vi}`}`).join(', ');
  const rest = {
    yes: 'các phần cộng lại đúng bằng tổng',
    short: `còn ${p.rest.vi} không thuộc phần nào`,
    over: `các phần cộng lại vượt tổng ${p.rest.vi}`,
    unknown: 'chưa đủ số liệu để biết các phần có cộng lại bằng tổng hay không',
  }[p.addsUp];
  return `${p.area.vi}, ${p.period.vi}: trong “${p.label.vi}” (${p.whole.vi}), ${parts}; ${rest}.`;
}

export const shareRefused = ({ reason, whole, area, period }: ShareRefusedParams): Wording =>
  ({
    kind: [`Không chia “${whole.vi}” thành các phần: chỉ số đếm, tiền và diện tích mới cộng được.`, 'Hãy chọn các chỉ số đếm thay cho tỷ lệ.'] as const,
    no_whole: [`Không có con số chính xác về “${whole.vi}” của ${area.vi} ở ${period.vi} nên không tính được tỷ trọng.`, 'Tổng của các phần không thay cho tổng đã công bố; hãy bổ sung con số này.'] as const,
    unit: [`Các phần của “${whole.vi}” ghi đơn vị khác với tổng nên không tính được tỷ trọng.`, 'Hãy chọn các chỉ số cùng đơn vị tính.'] as const,
    hidden: [`Không nêu “${whole.vi}” của ${area.vi} ở ${period.vi} gồm những phần nào: từ tổng sẽ suy ra được các phần không công bố.`, 'Hãy chọn thêm các phần khác, hoặc một kỳ dài hơn.'] as const,
  })[reason];

export const shareHidden = ({ whole }: { readonly whole: Text }): Wording => [`Ẩn thêm một phần của “${whole.vi}” để không suy ra được phần không công bố bằng phép trừ.`, null];
