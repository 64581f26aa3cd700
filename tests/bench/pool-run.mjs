// The terminal as it runs, and when it ends its peak memory and the processor's time on the last line of standard error:
// beside other work a clock on the wall would time that as well.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const ms = (userCPUTime + systemCPUTime) / 1000;
  process.stderr.write(`\n${JSON.stringify({ kB: maxRSS, ms })}\n`);
});
process.argv.splice(2, 0, 'pool');
await import('../../src/cli/run.mjs');
