import { existsSync, readFileSync } from 'node:fs';

// The terminal as it runs, and when it ends its peak memory and the processor's time on the last line of standard error:
// beside other work a clock on the wall would time that as well.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const ms = (userCPUTime + systemCPUTime) / 1000;
  process.stderr.write(`\n${JSON.stringify({ kB: peak(), ms })}\n`);
});
process.argv.splice(2, 0, 'pool');
await import('../../src/cli/run.mjs');

/** In kB, of this program alone: after all that `npm run bench` does before, `resourceUsage` gave three times as much. */
function peak() {
  const status = '/proc/self/status';
  const [, own] = existsSync(status)
    ? (readFileSync(status, 'utf8').match(/^VmHWM:\s+(\d+) kB$/m) ?? [])
    : [];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
