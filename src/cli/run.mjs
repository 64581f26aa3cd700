// Node 20 does not run TypeScript: Vite, already here for the build, imports the terminal's entry.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Whoever reads has seen enough, as `head` has: no error of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('../../', import.meta.url)),
});
process.exitCode = module.main(process.argv.slice(2));
