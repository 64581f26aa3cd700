import { z } from 'zod';
import { pictureIn } from '../support/png';
import { expect, test } from './engine';
import { goHome } from './journey';
import { SOON } from './see';

const WAY = 'Skip to the page';
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const colours = z.object({ sheet: z.string(), page: z.number() });

for (const theme of ['light', 'dark']) {
  test(`the first stop of the keyboard is drawn in a box of its own, with words that can be read: ${theme}`, async ({
    start,
    site,
  }, { project }) => {
    test.skip(
      project.name === 'firefox',
      'its driver writes a style into the page to take a picture, which the policy refuses',
    );
    const browser = await start();
    const window = await browser.newWindow();
    await goHome(window, site.address);
    await window.ask(`void (document.documentElement.dataset.theme = '${theme}')`);
    await window.press('Tab');
    await expect.poll(() => window.ask('document.activeElement.textContent'), SOON).toBe(WAY);
    const look = async () => {
      const { x, y, width, height } = box.parse(
        await window.ask('document.activeElement.getBoundingClientRect().toJSON()'),
      );
      const { sheet, page } = colours.parse(
        await window.ask(
          '({ sheet: getComputedStyle(document.activeElement).backgroundColor, page: innerWidth })',
        ),
      );
      const picture = pictureIn(await window.picture());
      const scale = picture.width / page;
      const dots = Array.from({ length: Math.floor(width) - 12 }, (_, k) =>
        picture.at(Math.round((x + 6 + k) * scale), Math.round((y + height / 2) * scale)),
      );
      const ground = dots.filter((dot) => `rgb(${dot.join(', ')})` === sheet).length;
      const lights = dots.map((dot) => dot[0] + dot[1] + dot[2]);
      return {
        // Most of a line through the middle is the ground of the box, and letters stand out from it.
        isOnItsGround: ground > dots.length / 2,
        isWritten: Math.max(...lights) - Math.min(...lights) > 300,
      };
    };
    await expect.poll(look, SOON).toEqual({ isOnItsGround: true, isWritten: true });
  });
}
