import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { paintsBeside, paintsInTurn, pressRowsAtSpeeds } from './browser.mjs';
import { gzipped } from './bytes.mjs';
import { floorPage } from './floor.mjs';
import { floorForm, peerForm } from './forms.mjs';
import { PEER_SCRIPT, peerPage } from './peer-page.mjs';
import { pressCosts } from './processor.mjs';
import { serve } from './serve.mjs';
import { ratioOf } from './table.mjs';

/** The newest that both were published at. No package of ours: it is installed where it is measured, and nowhere else. */
const VERSION = '2.5.38';
const PACKAGES = [`survey-core@${VERSION}`, `survey-js-ui@${VERSION}`];

export const PEER = `SurveyJS ${VERSION}`;

/**
 * SurveyJS asking the plain form's questions, measured as the app is and beside what was found of that in the same run.
 * Null where it cannot be installed.
 */
export async function peerRows({ executablePath, args }, instrument, ours) {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-peer-'));
  try {
    if (!isInstalled(folder)) return null;
    const plain = floorPage(instrument);
    const files = await builtPeer(folder, instrument);
    const server = await serve(join(folder, 'dist'), { '/floor/index.html': plain });
    const browser = await chromium.launch({ executablePath, args });
    try {
      const rows = [
        ...weightRows(files, plain),
        ...(await measured(browser, server.address, instrument)),
      ];
      return rows.map(besideOurs(ours));
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isInstalled(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...flags, ...PACKAGES], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
    timeout: 120_000,
  });
  return status === 0;
}

/** As anybody publishes it who has a bundler. Its typeface is left out, which it would fetch from elsewhere. */
async function builtPeer(folder, instrument) {
  writeFileSync(join(folder, 'index.html'), peerPage(instrument));
  writeFileSync(join(folder, 'peer.js'), PEER_SCRIPT);
  const { output } = await build({ root: folder, configFile: false, logLevel: 'error' });
  return output.map((file) => ({ name: file.fileName, text: file.code ?? file.source }));
}

function weightRows(files, plain) {
  const weigh = (ending) =>
    files
      .filter(({ name }) => name.endsWith(ending))
      .reduce((sum, { text }) => sum + gzipped(text), 0);
  return [
    { name: 'first load: JavaScript', value: weigh('.js') },
    { name: 'first load: CSS', value: weigh('.css') },
    { name: 'first load: everything', value: weigh(''), floor: gzipped(plain) },
  ];
}

/** It asks its first question at once, as a link of ours does and Home does not. */
async function measured(browser, address, instrument) {
  const peer = { address: `${address}/`, formOf: peerForm };
  const floor = { address: `${address}/floor/`, formOf: floorForm };
  const paints = await paintsInTurn(browser, { peer: peer.address, floor: floor.address });
  return [
    ...paintsBeside('a link', paints.peer, paints.floor),
    ...(await pressRowsAtSpeeds(browser, [peer, floor], instrument)),
    ...(await pressCosts(browser, [peer, floor], instrument)),
  ];
}

/** Without targets and gates, which are ours alone. */
const besideOurs =
  (ours) =>
  ({ name, value, floor, note }) => {
    const own = ours.find((row) => row.name === name) ?? {};
    return { name, value, floor, note, ours: own.value, 'our ratio': ratioOf(own) };
  };
