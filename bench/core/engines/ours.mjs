// Ours: issues and source positions on, in one pass; `found` leaves the list of provinces and the number language to be found.
import { groupStream } from '../../../packages/core/dist/normalise/index.js';
import { bytesOf } from '../read-file.mjs';
import { VINTAGE } from '../vintage.mjs';

export async function group(file, _words, { found = false }) {
  let issues = 0;
  const stated = found ? {} : { vintage: VINTAGE, locale: 'vi' };
  const { groups, indicators, areas, periods, account } = await groupStream(bytesOf(file), { file, ...stated }, (said) => (issues += said.length));
  const rows = Array.from({ length: groups.count }, (_, i) => [indicators[groups.indicator[i]].id, areas[groups.area[i]].id, periods[groups.period[i]].id, groups.nonNull[i], groups.sum[i], groups.min[i], groups.max[i]]);
  return { rows: rows.filter(([, , , n]) => n > 0), note: `${account.observations} figures, ${issues} issues` };
}
