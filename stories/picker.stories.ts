import '@danbiet/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { unitsDataset } from '../packages/widgets/src/picker/units.test-data.js';

const meta: Meta = { title: 'Picker', component: 'danbiet-picker', parameters: { layout: 'padded' } };
export default meta;

/** A picker over a ranking that follows it. */
const story = (attributes = '', { lang = 'vi', ...style }: Partial<CSSStyleDeclaration> & { lang?: string } = {}, data = true): StoryObj => ({
  render: () => {
    const box = document.createElement('div');
    box.lang = lang;
    Object.assign(box.style, { colorScheme: 'light', background: 'Canvas', ...style });
    box.setHTMLUnsafe(`<danbiet-scope ${attributes}><danbiet-picker></danbiet-picker><danbiet-ranking></danbiet-ranking></danbiet-scope>`);
    if (data) box.querySelector('danbiet-scope')!.data = unitsDataset();
    return box;
  },
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('danbiet-picker')!.shadowRoot;
    await waitFor(() => expect(root()!.querySelectorAll(data ? 'option' : 'select').length).toBeGreaterThan(3));
    if (data) await waitFor(() => expect(canvasElement.querySelector('danbiet-ranking')!.shadowRoot!.querySelector('svg[role=listbox]')).not.toBeNull());
  },
});

export const Everything = story();
export const Region = story('vintage="2024" areas="56 58 60 51 52 54 49 48"');
export const OwnList = story('areas="01@2025 31@2025 48@2025"');
export const Waiting = story('', {}, false);
export const English = story('', { lang: 'en' });
export const Dark = story('areas="01@2025 31@2025"', { colorScheme: 'dark' });
export const Phone = story('areas="01@2025 31@2025"', { width: '320px' });
