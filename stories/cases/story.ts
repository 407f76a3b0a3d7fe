import type { StoryObj } from '@storybook/web-components-vite';
import { elementOf, reach, type Case } from './case.js';

interface Loaded {
  readonly element: HTMLElement;
}

/** A case as a story: shown when its element stands, done when its state is reached. */
export const story = (one: Case, style: Partial<CSSStyleDeclaration> = {}): StoryObj => ({
  loaders: [async (): Promise<Loaded> => ({ element: await elementOf(one) })],
  render: (_, { loaded }) => {
    const box = document.createElement('div');
    box.lang = 'vi';
    Object.assign(box.style, { colorScheme: 'light', background: 'Canvas', ...style });
    box.append((loaded as Loaded).element);
    return box;
  },
  play: ({ loaded }) => reach((loaded as Loaded).element, one),
});
