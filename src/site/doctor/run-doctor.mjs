// npm run doctor -- ADDRESS: what is wrong with a deployed copy. Exits 1 where something does not work.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [address = ''] = process.argv.slice(2);
if (!/^https?:\/\/[^/]/.test(address)) {
  process.stderr.write(
    'Say which copy to look at, by its whole address: npm run doctor -- https://example.org/mainstay/\n',
  );
  process.exitCode = 1;
} else await tell();

async function tell() {
  const { module } = await runnerImport(fileURLToPath(new URL('./doctor.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  const found = await module.examine(address);
  const faults = found.filter(({ isFault }) => isFault).length;
  for (const { isFault, where, says, whatToDo } of found) {
    process.stdout.write(`${isFault ? 'Wrong' : 'Advice'}: ${where}: ${says}. ${whatToDo}\n`);
  }
  process.stdout.write(
    faults === 0
      ? `${address} works: every file is there and as it was built, and a whole copy can be kept without a network.\n`
      : `${address}: ${faults} ${faults === 1 ? 'thing is' : 'things are'} wrong.\n`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}
