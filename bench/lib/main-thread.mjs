/**
 * The processor time of a page's main thread, task by task, from Chromium's own trace. A frame's wall time grows with whatever else the
 * machine does; this does not.
 */

const CATEGORIES = 'toplevel,disabled-by-default-devtools.timeline,__metadata';

/** Runs `work` and answers the processor time of each task of the page meanwhile, in milliseconds, the longest first. */
export async function taskTimes(page, work) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(',') },
  });
  await work();
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return events
    .filter(({ ph, tdur, pid, tid }) => ph === 'X' && tdur !== undefined && main.has(`${pid}/${tid}`))
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(({ tdur }) => tdur / 1000)
    .sort((a, b) => b - a);
}
