import { BREACH } from '../e2e/support/site';
import { expect, test } from './engine';
import { goHome } from './journey';
import { SOON } from './see';

test('an error or a breach of the policy does not pass unseen here', async ({ start, site }) => {
  const browser = await start();
  const window = await browser.newWindow();
  await goHome(window, site.address);
  await window.ask("void setTimeout(() => { throw new Error('on purpose') })");
  await window.ask(
    "void (document.body.append(new Image()), document.body.lastChild.src = 'https://elsewhere.example/')",
  );
  const seen: string[] = [];
  const look = async () => {
    seen.push(...(await browser.problems()));
    return seen.join('\n');
  };
  await expect.poll(look, SOON).toMatch(/on purpose/);
  await expect.poll(look, SOON).toMatch(/img-src/);
  await expect.poll(() => site.requests, SOON).toContain(BREACH);
  site.requests.splice(0);
});
