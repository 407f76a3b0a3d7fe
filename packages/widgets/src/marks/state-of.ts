import type { Interaction, Mark } from '../figure/index.js';

/** How a mark looks because of what a person does. */
export interface MarkState {
  readonly selected: boolean;
  readonly hovered: boolean;
}

/** The state of a mark. A fold is never selected: it only opens. */
export function stateOf({ action, areas }: Mark, { selected, hovered }: Interaction): MarkState {
  return { selected: action === 'select' && areas.some((area) => selected.has(area)), hovered: action === 'select' && areas.some((area) => hovered.has(area)) };
}
