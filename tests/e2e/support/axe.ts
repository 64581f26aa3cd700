import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Asserts that axe finds nothing on the page as it stands, by its rules of WCAG 2.2 A and AA and of good practice.
 * It runs in one go, since the page has no frames: axe's other way opens a window for each look. Of what passes it
 * notes the rule and one place: telling every place takes time and nobody reads it.
 */
export async function expectAxeFindsNothing(page: Page, where: string): Promise<void> {
  expect(page.frames(), `frames in ${where}`).toHaveLength(1);
  const isLaid = await page.evaluate(() => 'axe' in window);
  const { violations, passes } = await new AxeBuilder({
    page,
    // All of axe stays in the page until the next load, and need not come again for every look.
    ...(isLaid ? { axeSource: 'void 0' } : {}),
  })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found, `axe on ${where}`).toEqual([]);
  expect(passes.length, `rules that axe tried on ${where}`).toBeGreaterThan(20);
}

/** Of axe's rules the one that changes with the theme, where the others have been tried already. */
export async function expectEnoughContrast(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
    .setLegacyMode()
    .options({ runOnly: ['color-contrast'], resultTypes: ['violations'] })
    .analyze();
  const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  expect(found, `contrast of ${where}`).toEqual([]);
}
