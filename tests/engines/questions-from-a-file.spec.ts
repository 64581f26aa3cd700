import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeInvitation } from '../../src/core/codes/invitation-code';
import { encodeReply } from '../../src/core/codes/reply-code';
import { packQuestions } from '../../src/instrument-files/packed-questions';
import { folderOf, holdsNothingOfTheFirst, questionsOf } from '../e2e/support/sets';
import type { BrowserWindow } from './browser';
import { expect, test } from './engine';
import { button, buttonThatBegins, field, heading, label, saying } from './find';
import { goHome } from './journey';
import { SOON, sees, seesHeading } from './see';

const SET = 'volunteer-centre';
const centre = questionsOf(SET).instrument;
const linkThatHas = (words: string) => `//a[@href][contains(., "${words}")]`;
const IN = '//*[contains(@class, "in-count")]';

/** Opens the set as a file, where the page came with others, and comes to its Home. */
async function useQuestions(window: BrowserWindow, address: string, folder: string): Promise<void> {
  const file = join(folder, 'centre.mainstay-questions.json');
  writeFileSync(file, packQuestions(folderOf(SET)));
  await goHome(window, `${address}#/open`);
  await seesHeading(window, 'Open a file');
  await window.chooseFile(file);
  await seesHeading(window, centre.title);
  await window.click(buttonThatBegins('Use these questions'));
  // The page comes up again, and may be gone while it is asked.
  const home = async () => expect(await window.read('//h1')).toBe(centre.says.heading);
  await expect(home).toPass(SOON);
}

async function saysNothingOfTheFirst(window: BrowserWindow, where: string): Promise<void> {
  holdsNothingOfTheFirst((await window.read('//body')) ?? '', where);
}

/** To another page, until it is there. */
async function turnTo(window: BrowserWindow, address: string): Promise<void> {
  const before = await window.read(heading);
  await window.goTo(address);
  await expect.poll(() => window.read(heading), SOON).not.toBe(before);
  await sees(window, heading, /./);
}

const idAt = (address: string): string => /#\/a\/([^/]+)/.exec(address)?.[1] ?? '';

test('questions from a file hold an away-day by link, paper and screen', async ({
  start,
  folder,
  site,
}, { project }) => {
  test.skip(project.name === 'chromium', 'other-sets.spec.ts goes further there');
  const window = await (await start()).newWindow();
  const { address } = site;
  await useQuestions(window, address, folder);
  await window.goTo(`${address}#/away-day`);
  await window.click(button('Set up an exercise'));
  await window.click(label('Everything'));
  await window.click(label('Who runs it'));
  await window.type('Priya');
  await window.click(linkThatHas('Invite'));
  await window.click(button('Show the invitation'));
  await sees(window, saying('/#/join/'), '/#/join/');
  const invited = await window.read(saying('/#/join/'));
  const id = idAt(await window.address());
  await saysNothingOfTheFirst(window, 'the invitation');

  await window.goTo(`${address}#/a/${id}/exercise/collect`);
  await window.click(label('What people sent you'));
  await window.type(repliesTo(invited ?? '', 3).join('\n'));
  await window.click(button('Take in what is pasted'));
  await sees(window, IN, '3');

  await window.goTo(`${address}#/a/${id}/exercise/type-in`);
  await window.click(label('Form number'));
  await expect.poll(() => window.read(field('Form number')), SOON).toBe('1');
  await window.press('Enter');
  for (const [at] of centre.items.entries()) await window.type(String(1 + ((at + 3) % 5)));
  await window.type('n');
  await window.press('Enter');
  await sees(window, saying('Form 1 is in'), '4 in so far');
  await turnTo(window, `${address}#/a/${id}/exercise/present`);
  const atTheEnd = async () => {
    await window.press('End');
    expect(await window.read(button('Show the answers'))).not.toBeNull();
  };
  await expect(atTheEnd).toPass(SOON);
  await window.click(button('Show the answers'));
  await expect.poll(() => window.read(button('Show the answers')), SOON).toBeNull();
  await saysNothingOfTheFirst(window, 'the presenter');
  await window.press('Escape');
  await turnTo(window, `${address}#/a/${id}/results`);
  await saysNothingOfTheFirst(window, 'the results');
});

/** What the phones of so many people would have, without one. */
function repliesTo(invited: string, people: number): readonly string[] {
  const invitation = decodeInvitation(invited, centre);
  if (!invitation.ok) throw new Error(JSON.stringify(invitation.problem));
  const itemCount = invitation.value.items.length;
  return Array.from({ length: people }, (_, person) =>
    encodeReply({
      ...invitation.value,
      itemCount,
      respondent: `0000000${person + 1}`,
      response: {
        ...({ revision: 1, role: person === 0 ? 'staff' : 'not-staff', name: '' } as const),
        answers: Array.from({ length: itemCount }, (_, at) => (at + person) % 5).join(''),
        isWithdrawn: false,
      },
    }),
  );
}
