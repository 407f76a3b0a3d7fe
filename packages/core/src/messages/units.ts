import type { Text } from '../model/index.js';
import { bothIssues } from './both.js';
import * as en from './en/units.js';
import * as vi from './vi/units.js';

/** Of each figure in another unit than the indicator's the area, and those units as written. */
export interface UnitsMixedParams {
  readonly indicator: { readonly label: Text; readonly unit: Text };
  readonly names: readonly Text[];
  readonly units: readonly string[];
}

/** `unit.mismatch`: figures left out of a comparison for their unit. */
export const unitsMixed = /*#__PURE__*/ bothIssues<UnitsMixedParams>(vi.unitsMixed, en.unitsMixed);
