// The terminal as it runs, and when it ends its peak memory and time on the last line of standard error.
const start = performance.now();
process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  process.stderr.write(`\n${JSON.stringify({ kB: maxRSS, ms: performance.now() - start })}\n`);
});
process.argv.splice(2, 0, 'pool');
await import('../../src/cli/run.mjs');
