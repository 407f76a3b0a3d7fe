import '@danbiet/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';

const meta: Meta = { title: 'About', component: 'danbiet-about', render: () => html`<danbiet-about></danbiet-about>` };
export default meta;

export const Version: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('danbiet-about')!;
    await element.updateComplete;
    await expect(element.shadowRoot!.textContent).toMatch(/^Dân Biết \d+\.\d+\.\d+$/);
  },
};
