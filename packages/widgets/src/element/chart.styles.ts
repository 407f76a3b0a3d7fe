import type { CSSResult } from 'lit';
import { paintStyles } from '../theme/paint-styles.js';
import { controlStyles } from './control.styles.js';
import { frameStyles } from './frame.styles.js';
import { stateStyles } from './state.styles.js';

/** The stylesheets of every chart: its paints, its frame, its controls, and what stands in place of a drawing. */
export const chartStyles: CSSResult[] = [paintStyles, frameStyles, controlStyles, stateStyles];
