import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { browserCommands } from './scripts/browser-commands.mjs';
import { findChromium } from './scripts/ensure-chromium.mjs';
import { sources } from './scripts/workspace-sources.mjs';

// the same day and the same numbers wherever the tests run; browsers get theirs from the context below
process.env['TZ'] = 'Asia/Ho_Chi_Minh';
process.env['LC_ALL'] = 'vi_VN.UTF-8';

const provider = () =>
  playwright({
    launchOptions: {
      executablePath: findChromium() ?? 'chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // letters and colours of a picture must not depend on this machine's screen and settings
        '--disable-lcd-text',
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
    contextOptions: { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  });

const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: provider(),
  commands: browserCommands,
  instances: [{ browser: 'chromium' as const, viewport: { width: 800, height: 600 } }],
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: sources },
        test: {
          name: 'unit',
          // no test measures time: a busy machine must not fail one
          testTimeout: 60_000,
          include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.mjs'],
          setupFiles: ['./scripts/test-seed.mjs'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      { resolve: { alias: sources }, test: { name: 'browser', testTimeout: 60_000, include: ['packages/*/src/**/*.browser.test.ts'], setupFiles: ['./scripts/test-letters.mjs'], browser: browser() } },
      { resolve: { alias: sources }, test: { name: 'pictures', testTimeout: 60_000, include: ['stories/**/*.picture.ts'], setupFiles: ['./scripts/test-letters.mjs'], browser: browser() } },
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('./stories/.storybook', import.meta.url)), disableAddonDocs: true })],
        test: { name: 'stories', testTimeout: 60_000, browser: browser() },
      },
    ],
  },
});
