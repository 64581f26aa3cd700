import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { Assessment } from '../../../src/core/document/assessment';
import { decodeAssessment } from '../../../src/core/file/decode';
import { type Analysis, analyse } from '../../../src/core/gaps/analyse';
import { buildReport } from '../../../src/core/report/build-report';
import { firstStepsOf } from '../../../src/core/report/first-steps';
import type { FirstSteps } from '../../../src/core/report-model/first-steps-model';
import type { ReportModel, Voice } from '../../../src/core/report-model/report-model';
import { reportSceneOf } from '../../../src/core/wording/report-scene';
import { realBank } from '../../support/real-bank';

/** The questions of the page under test, compiled as the build does it. */
export const { guidance, instrument } = realBank();

/** Presses "Save to a file" and opens what the browser downloaded with the app's own core. */
export async function savedAssessment(page: Page): Promise<Assessment> {
  const save = page.getByRole('button', { name: 'Save to a file' });
  const more = page.getByRole('button', { name: /^Save, rename/ }).first();
  const inMenu = page.locator('.menu').filter({ has: save });
  // Where no copy is due it is behind one press more: on Home beside its name, elsewhere in the menu.
  const isDue = await save.first().isVisible();
  const isBesideName = !isDue && (await more.isVisible());
  if (isBesideName) await more.click();
  else if (!isDue) await page.getByRole('button', { name: 'Menu' }).click();
  const download = page.waitForEvent('download');
  // What is in the page may come while the menu is open, and lies below it.
  await (isDue || isBesideName ? save : inMenu.getByRole('button', { name: 'Save to a file' }))
    .first()
    .click();
  const assessment = await openDownload(await download);
  await page.keyboard.press('Escape');
  return assessment;
}

async function openDownload(download: Download): Promise<Assessment> {
  const decoded = decodeAssessment(readFileSync(await download.path(), 'utf8'), { instrument });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem));
  return decoded.value.assessment;
}

export const analysed = (assessment: Assessment): Analysis => analyse(instrument, assessment);

export const reported = (assessment: Assessment, voice: Voice): ReportModel =>
  buildReport({ instrument, guidance, assessment, voice });

/** What the page Plan says of it, every section finished. */
export const planned = (assessment: Assessment): FirstSteps =>
  firstStepsOf(
    reportSceneOf({ instrument, guidance, assessment, voice: 'you' }),
    instrument.sections.map(({ id }) => id),
  );
