import { floorItems } from './floor.mjs';

/**
 * The forms that are pressed in turn. Each is given its page, just opened, and shows the question at a place: `level` is
 * pressed to answer it, and `next`, null where none is pressed there, to go on. `note` finds where a reason is typed. All
 * are found by their styles' names: what finds them by role would be run in the page, and counted as its own.
 */
export async function appForm(page, { items }) {
  await page.getByRole('button', { name: 'Start in full' }).tap();
  await page.waitForURL(/#\/a\//);
  const [, id] = page.url().match(/#\/a\/([^/]+)/);
  return {
    count: items.length,
    question: async (at) => {
      const item = items[at];
      if (items[at - 1]?.section !== item.section)
        await page.evaluate((hash) => window.location.assign(hash), `#/a/${id}/answer/${item.id}`);
      await page.locator(`form[data-item="${item.id}"]`).waitFor();
      const isLast = items[at + 1]?.section !== item.section;
      const next = isLast ? null : page.locator('.nav .btn.main');
      return { level: levelIn(page.locator('label.level'), at), next };
    },
    note: async () => {
      const fold = page.locator('details.aside', { hasText: 'Evidence and notes' });
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').tap();
      return page.getByLabel('Why this level?');
    },
  };
}

export async function floorForm(page) {
  const fields = await page.locator('fieldset').all();
  return {
    count: fields.length,
    question: async (at) => {
      const field = fields[at % fields.length];
      return { level: levelIn(field.locator('label.level'), at), next: field.locator('a.next') };
    },
    note: async () => page.locator('textarea').first(),
  };
}

export async function peerForm(page, instrument) {
  const items = floorItems(instrument);
  return {
    count: items.length,
    question: async (at) => {
      const title = page.locator('.sd-question__title', { hasText: items[at].stem });
      const asked = page.locator('.sd-question', { has: title });
      await asked.waitFor();
      const next = at + 1 === items.length ? null : page.getByRole('button', { name: 'Next' });
      return { level: levelIn(asked.locator('label.sd-selectbase__label'), at), next };
    },
    note: async () => page.getByRole('textbox'),
  };
}

/** Another level each time, so that no answer is one that stands there by chance. */
const levelIn = (levels, at) => levels.nth((at * 3) % 5);
