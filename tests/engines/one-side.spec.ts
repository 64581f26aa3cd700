import { states } from '../e2e/support/states';
import { expect, test } from './engine';
import { goHome, openFile } from './journey';
import { SOON } from './see';

const RULES =
  '[...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join()';
/** In a box of the margin, or where Firefox draws it over and over. */
const FOOT = /bottom-left|box-decoration-break: clone/;

const { example, begun, limit } = states();

test('page 1 is one side on paper', async ({ start, site, folder }, { project }) => {
  test.skip(project.name === 'webkit', 'a driven WebKitGTK prints nothing');
  const window = await (await start()).newWindow();
  for (const state of [example, begun, limit]) {
    if (!state) throw new Error('There is such a state.');
    const assessment = { ...state, name: `Autumn ${state.id}` };
    await goHome(window, site.address);
    await openFile(window, assessment, folder);
    const id = /#\/a\/([^/]+)/.exec(await window.address())?.[1] ?? '';
    await window.goTo(`${site.address}#/a/${id}/report`);
    const onPaper = () => window.ask('document.querySelector(".page-one h1")?.textContent ?? ""');
    await expect.poll(onPaper, SOON).toMatch(/\w/);
    expect(await window.sides(), assessment.id).toBe(1);
    expect(await window.ask(RULES), 'a foot on every side').toMatch(FOOT);
  }
});
