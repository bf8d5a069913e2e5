import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import base from './web-test-runner.config.mjs';
import { findFirefox } from './scripts/browser.mjs';
import { findWebKit, webkitLauncher } from './scripts/wtr/webkit-launcher.mjs';

/**
 * Firefox through WebDriver BiDi: no geckodriver needed. One page at a time: it draws nothing in a page behind
 * another, and gives the focus to one alone.
 */
function firefox(executablePath) {
  return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
}

const firefoxPath = findFirefox();
const webkitPaths = findWebKit();
const missing = [firefoxPath ? null : 'Firefox', webkitPaths ? null : 'WebKitGTK'].filter(Boolean);
if (missing.length > 0) console.log(`Not installed, so not tested: ${missing.join(', ')}.`);

/** Every engine that is installed. */
export default {
  ...base,
  concurrentBrowsers: 3,
  testsFinishTimeout: 300000,
  browsers: [
    ...base.browsers,
    ...(firefoxPath ? [firefox(firefoxPath)] : []),
    ...(webkitPaths ? [webkitLauncher(webkitPaths)] : []),
  ],
};
