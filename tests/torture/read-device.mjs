/** Opens Home as its owner would and reads everything that is kept, each as the file the app makes of it. */
export async function readDevice({ page, address }, { mayBeEmpty = false } = {}) {
  await page.goto(address, { waitUntil: 'commit' });
  const list = page.getByRole('heading', { level: 1, name: 'On this device' });
  if (mayBeEmpty && (await isEmpty(page, list))) return { unreadable: [], files: new Map() };
  await list.waitFor();
  await page.locator('li.assess').first().waitFor();
  const unreadable = await page.getByText(/on this device could not be read/).allTextContents();
  const files = new Map();
  const rows = page.locator('li.assess');
  for (let at = 0; at < (await rows.count()); at += 1) {
    const row = rows.nth(at);
    await row.getByRole('button', { name: /^Save, rename, copy or delete/ }).click();
    const save = page.getByRole('dialog').getByRole('button', { name: /^Save to a file/ });
    const text = await savedBy(page, save);
    await page.keyboard.press('Escape');
    const { assessment } = JSON.parse(text);
    files.set(assessment.id, { ...assessment, text });
  }
  return { unreadable, files };
}

/** What a press that saves a file hands over; the download itself is left out. */
async function savedBy(page, button) {
  await page.evaluate(() => {
    window.tortureFile = null;
  });
  await button.click();
  await page.waitForFunction(() => window.tortureFile !== null);
  return page.evaluate(() => window.tortureFile.text());
}

/** A first page for someone with nothing here, and nothing else a while after. */
async function isEmpty(page, list) {
  const first = page.getByRole('button', { name: 'Start in full' });
  await first.or(list).first().waitFor();
  if (await list.isVisible()) return false;
  await page.waitForTimeout(2_000);
  return !(await list.isVisible());
}
