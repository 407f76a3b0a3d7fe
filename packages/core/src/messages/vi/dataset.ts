import type { Wording } from '../both.js';
import type { DuplicateFact } from '../dataset.js';

const from = (source: string | null): string => (source === null ? '' : ` (${source})`);

export const duplicateFact = ({ relation, fact, stands, other, source, otherSource }: DuplicateFact): Wording => {
  const [first, second] = [`${stands.vi}${from(source)}`, `${other.vi}${from(otherSource)}`];
  switch (relation) {
    case 'same':
      return [`${fact.vi}: ${stands.vi} được nêu nhiều lần, tính một lần.`, null];
    case 'precision':
      return [`${fact.vi}: ${second} là ${first} đã làm tròn hoặc cắt bớt; giữ số chi tiết hơn.`, null];
    case 'bound':
      return [`${fact.vi}: ${second} không trái với ${first}; giữ số chính xác hơn.`, null];
    case 'conflict':
      return [`${fact.vi}: hai nguồn nói khác nhau, ${first} và ${second}.`, 'Kiểm tra hai nguồn; số còn lại được giữ bên cạnh để đối chiếu.'];
  }
};
