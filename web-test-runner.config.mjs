import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './scripts/browser.mjs';
import { mediaPlugin } from './scripts/wtr/media-plugin.mjs';

/** Chromium only; `wtr.all.mjs` adds Firefox and WebKit. */
export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  plugins: [mediaPlugin(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  // A window each: a browser draws nothing in a tab that lies behind another, and observers wait with it.
  browsers: [
    chromeLauncher({
      launchOptions: await findChromium(),
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  // The first axe run of a file takes over two seconds on two cores.
  testFramework: { config: { timeout: 10000 } },
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 180000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.d.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'json-summary'],
    threshold: { statements: 80, branches: 70, functions: 70, lines: 80 },
  },
};
