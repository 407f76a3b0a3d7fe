// The one-file builds take this in place of long-table.ts: what they carry weighs on every page, and few tables are long.
import type { layoutFor as LayoutFor } from './long-table.js';

/** As in long-table.ts; null for the browser's own layout, which shows the same and takes longer. */
export const layoutFor: typeof LayoutFor = () => null;
