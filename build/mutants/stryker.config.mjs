export default {
  testRunner: 'vitest',
  vitest: { configFile: 'build/mutants/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A change that takes too long counts as noticed: a computer that is busy with other things must not be what took long.
  timeoutMS: 120_000,
  ignorePatterns: ['/out', '/docs', '/release', '/.cache', '/tests/e2e', '/tests/bench'],
  tempDirName: '.cache/mutants',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `.cache/mutants-${process.env.DOSSIER_MUTANTS}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 }
}
