import { rollUp, type RollUpOptions } from '@danbiet/core/recast';
import { needed } from '../arguments/needed.js';
import { FILE_VALUE } from '../arguments/option.js';
import type { Arguments } from '../arguments/read-arguments.js';
import { readParents } from '../inputs/read-parents.js';
import { Trouble } from '../terminal/trouble.js';
import { recastCommand } from './recast-command.js';

const AREAS = ['region', 'nation', 'province'] as const;
const PERIODS = ['year', 'half', 'quarter'] as const;

/** `danbiet rollup`: figures of wider areas or longer periods. */
export const rollup = recastCommand({
  name: 'rollup',
  summary: { vi: 'gộp số liệu lên vùng, cả nước hoặc kỳ dài hơn', en: 'roll figures up to regions, the nation or longer periods' },
  usage: { vi: 'ĐẦU-VÀO… --over area|period --to CẤP [-o TỆP] [tùy chọn]', en: 'INPUT… --over area|period --to LEVEL [-o FILE] [options]' },
  details: {
    vi: 'Theo địa bàn: --to region, nation (từ tỉnh) hoặc province (từ xã, cần --parents). Theo thời gian: --to year, half hoặc quarter.\nSố thiếu phần nào thì ghi rõ gộp được bao nhiêu; số lũy kế không bị cộng hai lần.',
    en: 'Over areas: --to region, nation (from provinces) or province (from communes, with --parents). Over time: --to year, half or quarter.\nA sum says how many of its parts it has; figures counted from the start of the year are never added twice.',
  },
  example: 'danbiet rollup so-lieu-2024.xlsx --over area --to region',
  options: [
    { name: 'over', value: { vi: 'area|period', en: 'area|period' }, choices: ['area', 'period'], help: { vi: 'gộp theo địa bàn (area) hay theo thời gian (period)', en: 'roll up over areas or over periods' } },
    { name: 'to', value: { vi: 'CẤP', en: 'LEVEL' }, choices: [...AREAS, ...PERIODS], help: { vi: `địa bàn: ${AREAS.join(', ')}; thời gian: ${PERIODS.join(', ')}`, en: `areas: ${AREAS.join(', ')}; periods: ${PERIODS.join(', ')}` } },
    { name: 'parents', value: FILE_VALUE, help: { vi: 'bảng CSV có cột area và parent (00004@2025,01@2025) nói mỗi xã thuộc tỉnh nào', en: 'CSV with the columns area and parent (00004@2025,01@2025): the province of each commune' } },
  ],
  async prepare({ given, terminal }) {
    const options = optionsOf(given);
    const parents = await readParents(given.text('parents'), terminal);
    if (options.to === 'province' && parents === null) throw new Trouble(2, { vi: 'Gộp từ xã lên tỉnh cần --parents TỆP, nói mỗi xã thuộc tỉnh nào.', en: 'Rolling communes up to provinces needs --parents FILE, which says where each belongs.' });
    return (dataset) => rollUp(dataset, options.over === 'area' && parents !== null ? { ...options, parents } : options);
  },
});

function optionsOf(given: Arguments): RollUpOptions {
  const over = needed(given, 'over', { vi: 'area|period', en: 'area|period' });
  const word = needed(given, 'to', { vi: 'CẤP', en: 'LEVEL' });
  const [area, period] = [AREAS.find((one) => one === word), PERIODS.find((one) => one === word)];
  if (over === 'area' && area !== undefined) return { over, to: area };
  if (over === 'period' && period !== undefined) return { over, to: period };
  const choices = (over === 'area' ? AREAS : PERIODS).join(', ');
  throw new Trouble(2, { vi: `Với --over ${over}, --to nhận ${choices}, không phải “${word}”.`, en: `With --over ${over}, --to takes ${choices}, not “${word}”.` });
}
