import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';

const onPath = (name: string) => (process.env.PATH ?? '').split(delimiter).map((d) => join(d, name)).find((p) => existsSync(p));
const chromium = process.env.CHROMIUM_PATH ?? onPath('chromium') ?? onPath('google-chrome');

export const browserProvider = () =>
  playwright({
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
    },
  });

export default defineConfig({
  test: {
    reporters: ['default', './scripts/plain-reporter.mjs'],
    projects: [
      {
        test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.mjs'], exclude: ['**/*.browser.test.ts', '**/node_modules/**'], environment: 'node' },
      },
      {
        resolve: { alias: { '@danbiet/core': new URL('./packages/core/src/index.ts', import.meta.url).pathname } },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: browserProvider(),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
            expect: { toMatchScreenshot: { comparatorName: 'pixelmatch', comparatorOptions: { allowedMismatchedPixelRatio: 0.01 } } },
          },
        },
      },
      {
        plugins: [storybookTest({ configDir: new URL('./stories/.storybook', import.meta.url).pathname, disableAddonDocs: true })],
        test: {
          name: 'stories',
          browser: { enabled: true, headless: true, provider: browserProvider(), instances: [{ browser: 'chromium' }] },
        },
      },
    ],
  },
});
