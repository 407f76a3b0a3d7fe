import type { Wording } from '../both.js';
import type { UnitsMixedParams } from '../units.js';
import { list } from './lists.js';

export const unitsMixed = ({ indicator: { label, unit }, names, units }: UnitsMixedParams): Wording => [`${names.length} số liệu về “${label.vi}” ghi đơn vị khác (${units.join(', ')}), không phải ${unit.vi}, nên không được so sánh: ${list([...new Set(names)], 'unknown')}.`, 'Hãy kiểm tra và đưa về cùng một đơn vị trước khi so sánh.'];
