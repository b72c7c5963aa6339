export default {
  testRunner: 'vitest',
  vitest: { configFile: 'build/mutants/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A vault takes a while to open, more so on a busy computer.
  timeoutMS: 30_000,
  ignorePatterns: ['/out', '/docs', '/release', '/.cache', '/tests/e2e', '/tests/bench'],
  tempDirName: '.cache/mutants',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 }
}
