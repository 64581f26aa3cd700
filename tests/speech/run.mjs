// One journey heard as a person who uses a screen reader hears it: Orca reads Firefox on a display nobody sees, and
// every word it would speak is compared with what should be heard. Apart from npm test: it wants packages of Debian.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { hear } from './hear.mjs';
import { JOURNEY } from './journey.mjs';

const NEEDED = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-run-session', 'firefox-esr'];
const missing = NEEDED.filter((name) => spawnSync('which', [name]).status !== 0);
if (missing.length > 0) {
  process.stderr.write(`Not here: ${missing.join(', ')}. On Debian:\n`);
  process.stderr.write(
    'apt-get install orca at-spi2-core speech-dispatcher xvfb openbox xdotool firefox-esr dbus-x11\n',
  );
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await preview({ root, configLoader: 'runner', preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const home = mkdtempSync(join(tmpdir(), 'mainstay-speech-'));
const said = [];
let faults = 0;
try {
  const reader = await hear(home, `${address}${JOURNEY[0].link}`);
  for (const { keys = [], link, hears, never = [] } of JOURNEY) {
    if (link !== JOURNEY[0].link && link) await reader.open(`${address}${link}`);
    const words = await reader.press(keys, hears);
    said.push(
      `${[link, ...keys].filter(Boolean).join(' ')}`,
      ...words.map((line) => `    ${line}`),
    );
    const all = words.join(' ');
    for (const wanted of hears.filter((each) => !each.test(all))) {
      faults += 1;
      said.push(`  ! ${wanted} was not heard`);
    }
    for (const unwanted of never.filter((each) => each.test(all))) {
      faults += 1;
      said.push(`  ! ${unwanted} was heard`);
    }
  }
  await reader.close();
} finally {
  await server.close();
  rmSync(home, { recursive: true, force: true });
}
const transcript = `${said.join('\n')}\n`;
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(join(root, 'test-results', 'heard.txt'), transcript);
process.stdout.write(transcript);
process.stdout.write(
  faults === 0 ? 'All that should be heard was heard.\n' : `${faults} not as it should be.\n`,
);
process.exit(faults === 0 ? 0 : 1);
