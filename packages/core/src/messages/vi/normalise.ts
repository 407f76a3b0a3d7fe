import type { Text } from '../../model/language.js';
import type { Wording } from '../both.js';
import type { OtherCount, ShareBelowOne, WrittenCell, WrittenParts } from '../normalise.js';

export const noHeadings = ({ first }: { readonly first: string }): Wording => [
  `Không tìm thấy dòng tiêu đề có địa phương, chỉ tiêu và giá trị (dòng đầu: “${first}”).`,
  'Thêm dòng tiêu đề, hoặc cho biết cột nào chứa gì.',
];
export const rowCut = ({ cells, headings }: { readonly cells: number; readonly headings: number }): Wording => [
  `Dòng có ${cells} ô nhưng tiêu đề chỉ có ${headings} cột: một ô chứa dấu phẩy mà không đặt trong ngoặc kép; bỏ cả dòng.`,
  'Đặt ô có dấu phẩy trong ngoặc kép, hoặc ngăn cột bằng dấu chấm phẩy.',
];
export const rowTitle = ({ text }: { readonly text: string }): Wording => [`Bỏ qua dòng phía trên tiêu đề: “${text}”.`, null];
export const columnUnread = ({ heading }: { readonly heading: string }): Wording => [`Không đọc cột “${heading}”: tiêu đề không thuộc cột nào đã biết.`, 'Nếu cột này có số liệu, cho biết cột chứa gì.'];
export const textDecomposed = (_: Readonly<Record<never, never>>): Wording => ['Văn bản dùng Unicode tổ hợp; đã đổi sang Unicode dựng sẵn.', null];
export const cellNotReported = ({ written }: WrittenCell): Wording => [`“${written}”: nguồn nói không có số liệu; giữ là không báo cáo, không phải 0.`, null];
export const cellNotApplicable = ({ written }: WrittenCell): Wording => [`“${written}”: nguồn nói chỉ số không áp dụng cho ô này; không phải 0.`, null];
export const denominatorAlone = ({ written }: WrittenCell): Wording => [`Ô giá trị trống, chỉ có mẫu số “${written}”: giữ là không báo cáo, không phải 0.`, 'Nếu có số liệu, ghi giá trị hoặc tử số.'];
export const cellDash = ({ written }: WrittenCell): Wording => [`“${written}” có thể là số 0 hoặc không có số liệu.`, 'Hỏi nơi báo cáo, rồi ghi số 0 hoặc khai báo cách hiểu dấu gạch.'];
export const numberQualitative = ({ written }: WrittenCell): Wording => [`“${written}” là lời nhận xét, không phải con số; giữ nguyên lời.`, null];
export const numberAmbiguous = ({ written, candidates }: WrittenCell & { readonly candidates: readonly number[] }): Wording => [
  `“${written}” có thể là ${candidates.map((one) => String(one).replace('.', ',')).join(' hoặc ')}; các ô khác trong cột không cho biết cách viết số.`,
  'Cho biết tệp viết số theo kiểu Việt Nam (1.234,5) hay kiểu Anh (1,234.5).',
];
export const countNotWhole = ({ indicator, written }: WrittenCell & { readonly indicator: Text }): Wording => [
  `“${indicator.vi}” là số đếm nhưng “${written}” đọc ra số lẻ; có thể dấu chấm, dấu phẩy được dùng để tách hàng nghìn.`,
  'Kiểm tra lại ô này, hoặc cho biết tệp viết số theo kiểu nào.',
];
export const countOtherwise = ({ indicator, written, count, corrected, locale }: OtherCount): Wording => [
  `“${written}” đọc như các ô khác trong cột là số lẻ, mà “${indicator.vi}” là số đếm; đọc theo cách viết kia là ${String(count)}. Chưa đủ căn cứ nên không lấy số này.`,
  `Xem lại nguồn; nếu là ${String(count)} thì sửa ô thành “${corrected}”, hoặc ghi “${locale}” vào cột number_locale của dòng này.`,
];
export const writtenDiffers = ({ written, value }: WrittenCell & { readonly value: string }): Wording => [`Nguồn in “${written}” nhưng cột giá trị ghi ${value}.`, 'Đối chiếu với nguồn; đang dùng số trong cột giá trị.'];

const REASONS = {
  ordinals: 'số thứ tự hoặc mức độ',
  document_number: 'số hiệu văn bản',
  date: 'ngày tháng',
  range: 'khoảng từ … đến …',
  formula_error: 'lỗi của một công thức trong bảng tính',
  other: 'một cách viết chưa hiểu được',
} as const;
export const numberUnreadable = ({ written, reason }: WrittenCell & { readonly reason: keyof typeof REASONS }): Wording => [`“${written}” không phải một con số: đây là ${REASONS[reason]}.`, 'Sửa ô này, mỗi ô một con số.'];
export const fractionIsTwoCounts = ({ written, counts: [first, second] }: WrittenCell & { readonly counts: readonly [string, string] }): Wording => [
  `“${written}” là hai số đếm khác đơn vị, không phải phân số: “${first}” và “${second}”.`,
  'Tách thành hai dòng hay hai cột, mỗi số một chỉ số; hoặc để tiêu đề cột ghi đủ cả hai chỉ số (Số lượt tiếp công dân/Số người được tiếp).',
];
export const partInexact = ({ written }: WrittenCell): Wording => [
  `“${written}” không phải một số đếm chính xác, nên không giữ làm tử số hay mẫu số.`,
  'Nếu nguồn có số đếm chính xác, ghi số đó vào ô này.',
];
export const partUnscaled = ({ written }: WrittenCell): Wording => [
  `Đơn vị của dòng này bỏ bớt số 0 (như nghìn, triệu) mà “${written}” không nói có bỏ hay không, nên không giữ làm tử số hay mẫu số.`,
  'Ghi tử số và mẫu số đủ chữ số, và ghi đơn vị không có “nghìn”, “triệu”.',
];
export const fractionUnbounded = ({ numerator, denominator }: WrittenParts): Wording => [
  `Tử số “${numerator}” và mẫu số “${denominator}” không cho biết tỷ lệ ít nhất hay nhiều nhất là bao nhiêu; để trống và đánh dấu chưa rõ.`,
  'Ghi tỷ lệ như trong nguồn, hoặc ghi các số đếm chính xác.',
];
export const fractionIncomplete = ({ numerator, denominator, kept }: WrittenParts & { readonly kept: boolean }): Wording => [
  `Ô giá trị trống, ${partsInWords(numerator, denominator)}: không đủ để có số liệu${kept ? '; giữ phần đọc được, để trống giá trị và đánh dấu chưa rõ' : ', nên bỏ dòng này'}.`,
  'Ghi giá trị như trong nguồn, hoặc ghi đủ tử số và mẫu số.',
];
const partsInWords = (numerator: string, denominator: string): string =>
  denominator === '' ? `chỉ có tử số “${numerator}” mà không có mẫu số` : numerator === '' ? `chỉ có mẫu số “${denominator}” mà không có tử số` : `tử số “${numerator}”, mẫu số “${denominator}”`;
export const fractionOfZero = ({ numerator, denominator }: WrittenParts): Wording => [
  `Tử số “${numerator}”, mẫu số “${denominator}”: mẫu số bằng 0 thì không tính được tỷ lệ.`,
  'Kiểm tra lại mẫu số, hoặc ghi tình trạng (không báo cáo, không áp dụng) thay cho phân số.',
];
export const oneOfTwo = ({ written, indicators: [first, second] }: WrittenCell & { readonly indicators: readonly [Text, Text] }): Wording => [
  `Tiêu đề nêu hai chỉ số, “${first.vi}” và “${second.vi}”, nhưng ô chỉ ghi “${written}”; không rõ là của chỉ số nào.`,
  'Ghi đủ hai số, cách nhau bằng dấu gạch chéo (866/964), hoặc tách thành hai cột.',
];
export const footnoteMark = ({ written, mark }: WrittenCell & { readonly mark: string }): Wording => [`Bỏ dấu chú thích “${mark}” khỏi “${written}”.`, null];
export const otherLocale = ({ written }: WrittenCell): Wording => [`“${written}” viết số khác phần lớn các ô trong cột.`, null];
export const boundUnknown = ({ written }: WrittenCell): Wording => [
  `Cột “bound” ghi “${written}”, không rõ con số là chính xác, ít nhất hay nhiều nhất; giữ con số và đánh dấu chưa rõ.`,
  'Dùng một từ đã biết: trên, ít nhất, khoảng, dưới, không quá; để trống nếu con số là chính xác.',
];
export const boundContradicts = ({ written, other }: WrittenCell & { readonly other: string }): Wording => [
  `“${written}” trái với “${other}”: không rõ con số là chính xác, ít nhất hay nhiều nhất; giữ con số và đánh dấu chưa rõ.`,
  'Đối chiếu hai ô với nguồn rồi sửa ô ghi sai.',
];
export const statusUnknown = ({ written }: WrittenCell): Wording => [`Không hiểu tình trạng “${written}”; con số được coi là đã báo cáo.`, 'Dùng một từ đã biết: chính thức, sơ bộ, ước tính, không báo cáo, không áp dụng.'];
export const statusContradicts = ({ written, status }: WrittenCell & { readonly status: string }): Wording => [`Có con số “${written}” nhưng tình trạng ghi “${status}”; giữ con số và đánh dấu chưa rõ.`, 'Xóa con số hoặc sửa tình trạng.'];
export const otherUnit = ({ indicator, unit, written }: WrittenCell & { readonly indicator: Text; readonly unit: Text }): Wording => [`“${indicator.vi}” tính bằng ${unit.vi} nhưng bảng ghi “${written}”.`, 'Kiểm tra xem bảng có nói về chỉ số khác không.'];
export const unitNotPercent = ({ indicator, written }: WrittenCell & { readonly indicator: Text }): Wording => [`“${indicator.vi}” là số đếm nhưng ô ghi “${written}”.`, 'Dùng chỉ số tỷ lệ tương ứng, hoặc ghi số đếm.'];
export const periodUnknown = ({ words }: { readonly words: string | null }): Wording => [
  words === null ? 'Không có kỳ số liệu; con số được để riêng.' : `“${words}” không cho biết từ ngày nào đến ngày nào; con số được để riêng.`,
  'Ghi rõ kỳ (năm 2023, quý II/2023, từ 1/8/2022 đến 31/7/2023) hoặc ngày ban hành văn bản.',
];
export const periodAmbiguous = ({ words, choices }: { readonly words: string; readonly choices: readonly Text[] }): Wording => [
  `“${words}” có thể hiểu là ${choices.map(({ vi }) => vi).join(' hoặc ')}; con số được để riêng.`,
  'Ghi rõ một kỳ cho mỗi dòng.',
];
export const periodCutOff = ({ period }: { readonly period: Text }): Wording => [`Kỳ ${period.vi} không trùng năm dương lịch; không so với số liệu cả năm.`, null];
export const stockUnchanged = ({ fact, value }: { readonly fact: Text; readonly value: Text }): Wording => [`${fact.vi}: ${value.vi} giống hệt kỳ khác; có thể là số cũ in lại.`, 'Hỏi nơi báo cáo số liệu có được cập nhật không.'];
export const markAlone = ({ written }: WrittenCell): Wording => [`“${written}” chỉ dẫn tới một chú thích, không có con số; để trống và đánh dấu chưa rõ.`, 'Đọc chú thích rồi ghi con số hoặc tình trạng vào ô.'];
export const rowNote = ({ text }: { readonly text: string }): Wording => [`Bỏ qua dòng ghi chú: “${text.slice(0, 80)}”.`, null];
export const rowTotal = ({ name }: { readonly name: string }): Wording => [`Dòng “${name}” là dòng cộng: đối chiếu với các dòng thành phần, không nhập như một địa phương.`, null];
export const columnTotal = ({ heading }: { readonly heading: string }): Wording => [`Cột “${heading}” là cột cộng: đối chiếu với các cột địa phương, không nhập như một địa phương.`, null];
export const rowAverage = ({ name }: { readonly name: string }): Wording => [`Dòng “${name}” là số bình quân của các dòng khác: không nhập như một địa phương và không cộng.`, null];
export const rowGroup = ({ text }: { readonly text: string }): Wording => [`Bỏ qua dòng tên nhóm: “${text.slice(0, 80)}”.`, null];
export const columnNumbers = (_: Readonly<Record<never, never>>): Wording => ['Bỏ qua dòng đánh số cột.', null];
export const indicatorSuggestedTwice = ({ heading, indicator }: { readonly heading: string; readonly indicator: Text }): Wording => [
  `Tiêu đề “${heading}” và một tiêu đề khác đều có thể là “${indicator.vi}”; không đọc cột này vì tiêu đề không nói đủ.`,
  'Ghi đủ tên chỉ số ở tiêu đề, hoặc khai báo tiêu đề trong tệp ánh xạ.',
];
export const columnPeriodsClash = ({ heading, periods: [first, second] }: { readonly heading: string; readonly periods: readonly [string, string] }): Wording => [
  `Tiêu đề cột “${heading}” nêu hai kỳ không khớp nhau, “${first}” và “${second}”; không đọc cột này.`,
  'Ghi một kỳ duy nhất ở tiêu đề cột.',
];
export const columnCompares = ({ heading }: { readonly heading: string }): Wording => [`Không đọc cột “${heading}”: cột so sánh với kỳ khác, không phải số liệu của chỉ tiêu.`, null];
export const indicatorByItsWords = ({ name, indicator }: { readonly name: string; readonly indicator: Text }): Wording => [`Hiểu “${name}” là “${indicator.vi}”, chỉ tiêu duy nhất có đủ các từ này.`, 'Nếu không đúng, khai báo cột trong tệp ánh xạ.'];
export const indicatorOfOthers = ({ heading, indicator }: { readonly heading: string; readonly indicator: Text }): Wording => [`Tiêu đề “${heading}” chỉ nêu kỳ; hiểu cột này là “${indicator.vi}” như các cột bên cạnh.`, 'Nếu không đúng, ghi tên chỉ tiêu ở tiêu đề cột.'];
export const indicatorOfSeveral = ({ name, choices }: { readonly name: string; readonly choices: readonly { readonly id: string; readonly label: Text }[] }): Wording => [`“${name}” có thể là ${choices.map(({ id, label }) => `“${label.vi}” (${id})`).join(' hoặc ')}.`, 'Ghi đầy đủ tên chỉ tiêu hoặc mã chỉ số, hoặc khai báo cột trong tệp ánh xạ.'];
export const shareBelowOne = ({ indicator, written, kept, other }: ShareBelowOne): Wording => [`${indicator.vi}: “${written}” có thể là ${kept.vi} hoặc ${other.vi}, vì các số khác trong cột ghi theo phần trăm; giữ như đã ghi (${kept.vi}).`, 'Xem lại nguồn: nếu đúng như đã ghi thì thêm dấu %, nếu không thì sửa ô.'];
export const partSettled = ({ written, value, share }: { readonly written: string; readonly value: number; readonly share: string }): Wording => [`Hiểu “${written}” là ${value}: cách đọc duy nhất khớp với tỷ lệ ghi bên cạnh (${share}).`, 'Nếu không đúng, cho biết tệp viết số theo kiểu nào.'];
export const rowOtherLocale = ({ cells }: { readonly cells: string }): Wording => [`Dòng này viết số theo kiểu Anh (${cells}) trong một bảng viết theo kiểu Việt Nam; dấu phẩy được hiểu là tách hàng nghìn vì các số này đều là số đếm.`, 'Kiểm tra lại với nơi báo cáo.'];
export const totalMismatch = ({ indicator, total, sum }: { readonly indicator: Text; readonly total: string; readonly sum: Text }): Wording => [`${indicator.vi}: tổng ghi ${total} nhưng các thành phần cộng lại là ${sum.vi}.`, 'Kiểm tra lại tổng, hoặc tìm thành phần còn thiếu.'];
export const totalMixedPeriods = ({ periods }: { readonly periods: readonly Text[] }): Wording => [`Dòng cộng gộp các kỳ khác nhau (${periods.map(({ vi }) => vi).join('; ')}): không phải số của một kỳ nào.`, 'Chỉ cộng các địa phương có cùng kỳ số liệu.'];
export const periodOverlap = ({ period, inside }: { readonly period: Text; readonly inside: readonly Text[] }): Wording => [`Kỳ ${period.vi} đã gồm ${inside.map(({ vi }) => vi).join('; ')} ở các dòng khác: không cộng với nhau.`, null];
export const seriesBreak = ({ earlier, later, area }: { readonly earlier: Text; readonly later: Text; readonly area: Text }): Wording => [`${area.vi}: trước đây báo cáo “${earlier.vi}”, từ kỳ này báo cáo “${later.vi}”; hai chuỗi khác đơn vị, không nối với nhau.`, null];
export const streamUnchecked = ({ figures, together, repeatsUpTo }: { readonly figures: Text; readonly together: Text; readonly repeatsUpTo: Text | null }): Wording => [
  `Bảng có ${figures.vi} số liệu, nhiều hơn mức đối chiếu cùng lúc (${together.vi}): chưa kiểm tra dòng tổng, số liệu thời điểm không đổi, kỳ chồng nhau, chuỗi số liệu và các quy tắc nhất quán; số liệu lặp ${repeatsUpTo === null ? 'đã được tìm trong cả bảng' : `chỉ được tìm đến dòng ${repeatsUpTo.vi}`}.`,
  'Tách tệp, chẳng hạn theo tỉnh, rồi kiểm tra từng phần.',
];
