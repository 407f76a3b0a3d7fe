import type { SVGTemplateResult } from 'lit';
import type { Interaction } from '../../figure/index.js';
import { renderDrawing } from '../../marks/drawing.js';
import type { RankingScene } from './layout.js';

/** What stands inside the `<svg>` of a ranking. */
export const renderRanking = (scene: RankingScene, interaction: Interaction): SVGTemplateResult => renderDrawing(scene, interaction);
