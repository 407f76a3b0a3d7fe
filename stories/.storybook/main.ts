import type { StorybookConfig } from '@storybook/web-components-vite';
import { sources } from '../../scripts/workspace-sources.mjs';

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (cfg) => ({ ...cfg, resolve: { ...cfg.resolve, alias: [...sources] } }),
};
export default config;
