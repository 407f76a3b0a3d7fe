import { derive as divide, AVERAGE_POPULATION, populationFor } from '@danbiet/core/recast';
import { needed } from '../arguments/needed.js';
import { oneOf } from '../arguments/one-of.js';
import { Trouble } from '../terminal/trouble.js';
import { recastCommand } from './recast-command.js';

/** The word for the population that comes with the library. */
const POPULATION = 'population';
const ID = { vi: 'ID', en: 'ID' };
const INDICATOR = { vi: 'chỉ số', en: 'indicator' };

/** `danbiet derive`: rates from figures and their denominators. */
export const derive = recastCommand({
  name: 'derive',
  summary: { vi: 'tính tỷ lệ từ một chỉ số và mẫu số nêu rõ (dân số, số hộ, số xã…)', en: 'make rates of an indicator and a declared denominator (population, households, communes …)' },
  usage: { vi: 'ĐẦU-VÀO… --numerator ID --denominator ID|population [--per SỐ] [-o TỆP] [tùy chọn]', en: 'INPUT… --numerator ID --denominator ID|population [--per NUMBER] [-o FILE] [options]' },
  details: {
    vi: 'Mẫu số phải cùng địa bàn, cùng danh mục đơn vị, cùng kỳ, có nguồn và lớn hơn 0; thiếu một điều thì không tính và nêu lý do.\nMuốn gộp hay quy đổi thì làm trước (danbiet rollup, danbiet rebase): tỷ lệ không cộng được.',
    en: 'The denominator must be of the same area, list of units and period, with a source and above 0; otherwise there is no rate, and it is said why.\nRoll up or recast first (danbiet rollup, danbiet rebase): rates do not add up.',
  },
  example: 'danbiet derive so-lieu-2023.xlsx --numerator pib_cases_supervised --denominator population --per 10000',
  options: [
    { name: 'numerator', value: ID, help: { vi: 'mã chỉ số làm tử số', en: 'id of the indicator that is divided' } },
    { name: 'denominator', value: { vi: 'ID|population', en: 'ID|population' }, help: { vi: 'mã chỉ số làm mẫu số; population là dân số trung bình của Cục Thống kê (2011–2024) kèm theo chương trình', en: 'id of the indicator it is divided by; population is the average population by the National Statistics Office (2011–2024) that comes with the program' } },
    { name: 'per', value: { vi: 'SỐ', en: 'NUMBER' }, help: { vi: 'tính trên bao nhiêu đơn vị của mẫu số (mặc định 1; 100 cho phần trăm khi hai bên cùng đơn vị)', en: 'to how many units of the denominator the rate refers (default 1; 100 gives per cent where both count in one unit)' } },
  ],
  prepare({ given }) {
    const [numerator, denominator] = [needed(given, 'numerator', ID), needed(given, 'denominator', { vi: 'ID|population', en: 'ID|population' })];
    const per = perOf(given.text('per') ?? '1');
    return async (dataset) => {
      const known = [...dataset.indicators.keys()];
      oneOf(numerator, known, INDICATOR);
      if (denominator === POPULATION) return divide(dataset, { numerator, denominator: AVERAGE_POPULATION.id, per, from: await populationFor(dataset) });
      return divide(dataset, { numerator, denominator: oneOf(denominator, known, INDICATOR), per });
    };
  },
});

function perOf(written: string): number {
  const per = /^\d{1,12}$/.test(written) ? Number(written) : 0;
  if (per > 0) return per;
  throw new Trouble(2, { vi: `--per cần một số nguyên dương viết liền như 100000, không phải “${written}”.`, en: `--per needs a whole number above 0, written like 100000, not “${written}”.` });
}
