import type { Wording } from '../both.js';
import type { EarlierAndLater, Impossible, ImpossibleFigure, LabelledFigure, OtherBases, Recomputed, WholeAndParts } from '../rules.js';
import type { Text } from '../../model/language.js';

type Nothing = Readonly<Record<never, never>>;

export const recomputed = ({ numerator, denominator, rate }: Recomputed): string => `${numerator.vi}/${denominator.vi} = ${rate.vi}`;
export const otherBase = ({ bases }: OtherBases): string => `Tỷ lệ này khớp nếu mẫu số là ${bases.map(({ label, value }) => `“${label.vi}” (${value.vi})`).join(' hoặc ')}.`;
export const shareSuggestion = ({ fits }: { readonly fits: boolean }): string => (fits ? 'Ghi rõ mẫu số, hoặc tính lại tỷ lệ.' : 'Tính lại tỷ lệ, hoặc kiểm tra tử số và mẫu số.');
export const compareWithSource = (_: Nothing): string => 'Đối chiếu các số này với báo cáo gốc; có thể hai ô bị đổi chỗ.';
export const checkCell = (_: Nothing): string => 'Đối chiếu ô này với báo cáo gốc.';
export const partsFitOther = ({ label, value }: LabelledFigure): string => `Tổng các phần khớp với “${label.vi}” (${value.vi}); có thể các phần thuộc số này.`;
export const boundDropped = ({ label, value, parts }: LabelledFigure & { readonly parts: Text }): string => `“${label.vi}” ghi đúng ${value.vi}, nhưng ${parts.vi}.`;
export const keepBound = (_: Nothing): string => 'Giữ “trên”, “khoảng” ở số tổng.';
export const recoveredWithout = ({ label, value }: LabelledFigure): string => `${label.vi}: ${value.vi}, trong khi số vi phạm là 0.`;
export const partsOfWhole = ({ label, whole, parts }: WholeAndParts): string => `${label.vi}: ${parts.vi}, nhưng số chung ghi ${whole.vi}.`;
export const grewLess = ({ label, earlier, later }: EarlierAndLater): string => `${label.vi}: ${earlier.vi} lớn hơn ${later.vi}.`;

const NEGATIVE: Readonly<Record<string, string>> = { count: 'số đếm', money: 'số tiền', area: 'diện tích', share: 'tỷ lệ' };
const because = (wrong: Impossible): string => {
  switch (wrong.what) {
    case 'negative':
      return `${NEGATIVE[wrong.kind] ?? 'con số'} không thể nhỏ hơn 0`;
    case 'above_whole':
      return 'tỷ lệ này không thể lớn hơn 100%';
    case 'numerator_negative':
      return `tử số ${wrong.numerator.vi} không thể nhỏ hơn 0`;
    case 'denominator':
      return `mẫu số ${wrong.denominator.vi} phải lớn hơn 0`;
    case 'part_above_whole':
      return `tử số ${wrong.numerator.vi} không thể lớn hơn mẫu số ${wrong.denominator.vi}`;
  }
};
export const impossibleFigure = ({ label, value, written, from, wrong }: ImpossibleFigure): Wording => [
  `${label.vi}${value === null ? '' : `${written ? ' ghi' : from === null ? ' là' : ` tính từ ${from.vi} là`} ${value.vi}`}: ${wrong.map(because).join('; ')}. Con số được giữ ${written ? 'như đã ghi' : 'nguyên'}.`,
  'Đối chiếu ô này với báo cáo gốc; kiểm tra dấu, số 0 và xem tử số, mẫu số có bị đổi chỗ không.',
];
