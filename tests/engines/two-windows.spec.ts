import { ratedNow } from '../../src/core/response/meaning';
import { instrument } from '../e2e/support/core';
import { ownCopy } from '../e2e/support/fill';
import { expect, test } from './engine';
import { button, buttonThatBegins, label } from './find';
import { goHome, openFile, savedFile } from './journey';
import { sees, seesQuestion } from './see';

const CHOSEN = '//label[contains(@class, "chosen")]';

test('two windows on one assessment show each other’s answers and lose none', async ({
  start,
  folder,
  site,
}) => {
  const [first, second] = instrument.items;
  if (first === undefined || second === undefined) throw new Error('there are no questions');
  const browser = await start();
  const one = await browser.newWindow();
  await goHome(one, site.address);
  await openFile(one, ownCopy({ answers: {} }), folder);
  await sees(one, '//main//h1', /left$/);
  const place = await one.address();

  const two = await browser.newWindow();
  await two.goTo(`${place}/answer/${first.id}`);
  await seesQuestion(two, first.stem);
  await one.goTo(`${place}/answer/${first.id}`);
  await one.click(label('Established'));
  await sees(two, CHOSEN, /^Established/);
  await two.click(label('Starting'));
  await sees(one, CHOSEN, /^Starting/);

  await one.click(buttonThatBegins('Next'));
  await seesQuestion(one, second.stem);
  await one.click(label('Embedded'));
  await two.click(buttonThatBegins('Next'));
  await seesQuestion(two, second.stem);
  await sees(two, CHOSEN, /^Embedded/);

  await two.click(button('Menu'));
  const { answers } = await savedFile(browser, two);
  expect(answers[first.id]?.answer).toEqual(ratedNow(1, first));
  expect(answers[second.id]?.answer).toEqual(ratedNow(4, second));
});
