import type { Wording } from '../both.js';
import type { UnitsMixedParams } from '../units.js';
import { list } from './lists.js';

export const unitsMixed = ({ indicator: { label, unit }, names, units }: UnitsMixedParams): Wording => [`${names.length} ${names.length === 1 ? 'figure' : 'figures'} of “${label.en}” ${names.length === 1 ? 'is' : 'are'} in another unit (${units.join(', ')}) than ${unit.en} and ${names.length === 1 ? 'is' : 'are'} not compared: ${list([...new Set(names)], 'unknown')}.`, 'Check them and bring them to one unit before comparing.'];
