import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { FunnelDenominatorParams, FunnelLeftOutParams, FunnelRefusedParams, FunnelTextParams } from '../funnel.js';
import { withinSentence } from '../within-sentence.js';
import { list, many } from './lists.js';
import { day } from './periods.js';

export const perPersons = ({ vi }: Text): string => `trên ${vi}\u00a0dân`;

/** What is said of overdispersion, where it was asked for. */
export const widened = (dispersed: boolean | null) => (dispersed === null ? '' : dispersed ? ' (đã nới vì các nơi vốn khác nhau nhiều hơn ngẫu nhiên)' : ' (không nới, vì các nơi không khác nhau nhiều hơn ngẫu nhiên)');

export function funnelText(p: FunnelTextParams): string {
  const { level, coverage } = p;
  const target = p.given ? `mức đối chiếu cho trước ${p.target.vi}` : `mức gộp ${p.target.vi}`;
  const outside = [p.high.length > 0 ? `${list(p.high, level)} nằm trên` : '', p.low.length > 0 ? `${list(p.low, level)} nằm dưới` : ''].filter((part) => part !== '').join('; ');
  const limits = `giới hạn ${p.percent.vi}${widened(p.dispersed)}`;
  const found = outside === '' ? `không nơi nào vượt ra ngoài ${limits}` : `${outside} ${limits}`;
  const small = p.small === 0 ? '' : ` ${many(p.small, level)} có số lượng quá nhỏ để kết luận.`;
  return `${p.indicator.vi}, ${p.period.vi}, so với ${target}: ${found}; xét ${many(`${coverage.reported}/${coverage.total}`, level)}.${small}`;
}

const dated = ({ publisher, date }: FunnelDenominatorParams['sources'][number]) => (date === null ? publisher : `${publisher}, ${/^\d{4}-\d\d-\d\d$/.test(date) ? `ngày ${day(date)}` : date}`);

export const funnelDenominator = ({ denominator, periods, sources }: FunnelDenominatorParams): string => ` Mẫu số là ${withinSentence(denominator.vi)}, ${periods.map(({ vi }) => vi).join('; ')} (${sources.map(dated).join('; ')}).`;

export const funnelRefused = ({ reason, indicator }: FunnelRefusedParams): Wording =>
  ({
    score: [`Không vẽ biểu đồ phễu cho “${indicator.vi}”: nguồn không công bố sai số của các điểm.`, null] as const,
    kind: [`Không vẽ biểu đồ phễu cho “${indicator.vi}”: chỉ số này không phải tỷ lệ, số đếm hay tỷ suất của số đếm.`, 'Biểu đồ phễu dùng cho tỷ lệ hoặc tỷ suất có tử số và mẫu số, hoặc số đếm so với dân số.'] as const,
    no_fractions: [`Không vẽ biểu đồ phễu cho “${indicator.vi}”: chưa đủ hai địa phương nêu tử số và mẫu số.`, 'Hãy bổ sung tử số và mẫu số.'] as const,
    no_population: [`Không vẽ biểu đồ phễu cho “${indicator.vi}”: chưa đủ hai địa phương có số đếm chính xác và dân số cùng kỳ.`, 'Hãy bổ sung dân số cùng kỳ của các địa phương.'] as const,
    no_denominator: [`Không vẽ biểu đồ phễu cho “${indicator.vi}”: chưa nêu chia cho dân số nào.`, 'Hãy nêu chỉ số dân số (denominator) của cùng kỳ, ví dụ population_average.'] as const,
    median: [`Không so “${indicator.vi}” với trung vị theo giới hạn phễu: giới hạn cần mức chung của các nơi gộp lại.`, 'Hãy so với cả nước, với vùng hoặc với các địa phương tự chọn.'] as const,
    scale: [`Không vẽ biểu đồ phễu cho “${indicator.vi}”: các giá trị không suy được từ tử số và mẫu số nên không rõ tính trên bao nhiêu.`, 'Hãy kiểm tra tử số, mẫu số và giá trị của từng địa phương.'] as const,
    saturated: [`Không vẽ biểu đồ phễu cho “${indicator.vi}”: mức đối chiếu là 0 hoặc 100% nên không có dao động để so sánh.`, 'Hãy nêu từng địa phương chưa đạt thay vì vẽ biểu đồ phễu.'] as const,
  })[reason];

const NEEDS: Record<FunnelLeftOutParams['kind'], string> = {
  proportion: 'không nêu đủ tử số và mẫu số',
  rate: 'không có số đếm chính xác',
};

export const funnelLeftOut = ({ kind, names, level }: FunnelLeftOutParams): Wording => [`${list(names, level)} ${NEEDS[kind]} nên không có trong biểu đồ phễu.`, null];
