/** Ends a run with one plain line, so that a machine that reads the log finds the count without knowing Jest. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    // Suites that could not even load hold no failed test, yet the run is not clean.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest prints its own summary after all reporters; the count is to stand below it.
    process.once('exit', () =>
      process.stderr.write(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`),
    );
  }
}
