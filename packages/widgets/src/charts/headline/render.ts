import type { SVGTemplateResult } from 'lit';
import type { Interaction } from '../../figure/index.js';
import { renderDrawing } from '../../marks/drawing.js';
import type { HeadlineScene } from './layout.js';

/** What stands inside the `<svg>` of a headline. */
export const renderHeadline = (scene: HeadlineScene, interaction: Interaction): SVGTemplateResult => renderDrawing(scene, interaction);
