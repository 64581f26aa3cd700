// npm run policy: every policy of the built site as it is sent, one directive a line.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = process.argv[2] ?? 'dist';
if (existsSync(`${folder}/index.html`)) await printPolicies();
else {
  process.stderr.write(`Nothing is built in ${folder}: run "npm run build" first.\n`);
  process.exitCode = 1;
}

async function printPolicies() {
  const { module } = await runnerImport(fileURLToPath(new URL('./policy.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  const policyOf = (name) => module.policyIn(readFileSync(`${folder}/${name}`, 'utf8'));
  const policies = {
    'The page, in its meta tag (index.html)': policyOf('index.html'),
    'The page, as a header': module.asHeader(policyOf('index.html')),
    'The service worker, as a header (service-worker.js)': module.WORKER_POLICY,
    'The one file, in its meta tag (mainstay.html)': policyOf('mainstay.html'),
  };
  for (const [name, policy] of Object.entries(policies)) {
    process.stdout.write(`${name}\n${policy.replace(/^|; /g, '\n    ').slice(1)}\n\n`);
  }
}
