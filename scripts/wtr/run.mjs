/** Runs @web/test-runner from code and counts what it really ran. */
import { startTestRunner, defaultReporter } from '@web/test-runner';
import { globSync } from './glob.mjs';

/** Counts tests over all browsers; a file that fails outside a test counts as one failure. */
function countSession(session, counts) {
  let failedHere = 0;
  const visit = (suite) => {
    for (const test of suite.tests) {
      if (test.skipped) counts.skipped += 1;
      else if (test.passed) counts.passed += 1;
      else failedHere += 1;
    }
    suite.suites.forEach(visit);
  };
  if (session.testResults) visit(session.testResults);
  if (!session.passed && failedHere === 0) failedHere = 1;
  counts.failed += failedHere;
}

async function configFor(options) {
  const path = options.all ? '../../wtr.all.mjs' : '../../web-test-runner.config.mjs';
  const { default: config } = await import(path);
  const files = options.files.length > 0 ? options.files : [config.files].flat();
  const framework = { ...config.testFramework?.config, ...(options.grep ? { grep: options.grep } : {}) };
  return { ...config, files, testFramework: { ...config.testFramework, config: framework } };
}

export async function runBrowserTests(options) {
  const config = await configFor(options);
  if (globSync(config.files).length === 0) return { passed: 0, failed: 0 };
  const reporters = [defaultReporter({ reportTestProgress: false })];
  const runner = await startTestRunner({
    config: { ...config, reporters, watch: false, coverage: options.coverage },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  const passedAll = await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of runner.sessions.all()) countSession(session, counts);
  // Anything the counts cannot see (a coverage threshold, say) still fails the run.
  if (!passedAll && counts.failed === 0) counts.failed = 1;
  return counts;
}
