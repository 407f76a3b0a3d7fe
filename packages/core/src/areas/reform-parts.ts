import type { AreaId } from '../model/area.js';
import { REFORM } from './reform.data.js';

/**
 * The provinces of 2024 that make up each province of 2025, both as ids; a province that stayed as it was is its own part.
 *
 * @example reformParts().get('31@2025') // ['30@2024', '31@2024']
 */
export function reformParts(): ReadonlyMap<AreaId, readonly AreaId[]> {
  return new Map(REFORM.split(' ').map((pair) => {
    const [after = '', before = ''] = pair.split(':');
    return [`${after}@2025`, before.split(',').map((code) => `${code}@2024`)];
  }));
}
