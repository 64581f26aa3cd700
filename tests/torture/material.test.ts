import { expect, test } from 'vitest';
import { openAnyFile } from '../../src/core/intake/open-any-file';
import { whereItBelongs } from '../../src/core/intake/where-it-belongs';
import { realBank } from '../support/real-bank';
import { codeOf, colleaguesCopy, comingAndGoing, exerciseText, invitationCode } from './material';

const { instrument } = realBank();

function opened(text: string) {
  const any = openAnyFile(text, instrument);
  if (any.kind !== 'assessment') throw new Error(`This is no assessment: ${any.kind}`);
  return any;
}

test('a colleague’s copy is another copy of what it was made from, with more in it', () => {
  const { text } = comingAndGoing(1);
  const [ours, theirs] = [opened(text), opened(colleaguesCopy(text))];
  expect(whereItBelongs(theirs, [ours.file.assessment])).toMatchObject({ is: 'meets' });
  const count = ({ file }: typeof ours) => Object.keys(file.assessment.answers).length;
  expect(count(theirs)).toBeGreaterThan(count(ours));
});

test('the codes belong to the exercise, each to a person of its own', () => {
  const { assessment } = opened(exerciseText()).file;
  const codes = openAnyFile(`${codeOf(1).code}\n${codeOf(2).code}`, instrument);
  expect(whereItBelongs(codes, [assessment])).toMatchObject({
    is: 'answers',
    asked: [{ id: assessment.id }],
  });
  expect(codeOf(1).respondent).not.toBe(codeOf(2).respondent);
  expect(invitationCode()).toMatch(/^MI1\./);
});
