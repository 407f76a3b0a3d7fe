import type { AreaId, Lang } from '@danbiet/core';
import type { Figure, Tip } from '../../figure/index.js';
import type { Gap } from '../../layout/nothing.js';

/** A period of the small line, or the figure itself. */
export interface HeadlinePoint {
  readonly id: string;
  /** When the period ends, in months: all years are equally long. */
  readonly month: number;
  /** The period in words. */
  readonly name: string;
  /** The value or the reason why there is none, as label, tip, table and sentence show it. */
  readonly text: string;
  readonly plain: string;
  /** {@link plain} as a number; null for none. */
  readonly at: number | null;
  readonly gap: Gap | null;
  /** Provisional or estimated. */
  readonly hollow: boolean;
  /** True where the line must not be joined to the period before: a break of the series. */
  readonly parted: boolean;
  readonly label: string;
  readonly tip: Tip;
}

/** One figure with everything that is said about it, in one language. */
export interface HeadlineSeries extends Figure {
  readonly lang: Lang;
  readonly area: AreaId;
  /** The number as it is shown large, with a sign for its bound: `≥ 84%`, `7/8`, `4,74`; the reason where there is none. */
  readonly large: string;
  /** The unit beside it, '' where the number holds it. */
  readonly unit: string;
  /** The figure itself, then it among the periods. */
  readonly point: HeadlinePoint;
  /** All periods in the order of time, the figure's own among them; fewer than two draw no line. */
  readonly points: readonly HeadlinePoint[];
}
