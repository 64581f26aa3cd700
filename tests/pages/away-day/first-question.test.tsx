import { expect, test } from 'vitest';
import { fillQuestion } from '../../../src/app/first-question/fill-question';
import { renderAsked, renderFirstQuestion } from '../../../src/app/prerender';
import type { Invitation } from '../../../src/core/codes/invitation-code';
import { invitationTo } from '../../core/codes/any-invitation';
import { realBank } from '../../support/real-bank';

const { instrument } = realBank();
const { pages, questions } = renderFirstQuestion();

/** As a browser reads it, text by text, without what only React reads. */
function read(html: string): string {
  const box = document.createElement('div');
  box.innerHTML = html.replaceAll('<!-- -->', '\u200b');
  return box.innerHTML.replaceAll('><', '>\n<');
}

function middle(html: string): string {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.querySelector('.respond')?.outerHTML ?? '';
}

function filled(invitation: Invitation): string {
  const box = document.createElement('div');
  box.innerHTML = pages[invitation.attribution];
  const page = box.firstElementChild;
  const words = questions.words[invitation.items[0] ?? ''];
  if (page === null || words === undefined) throw new Error('there is no such page');
  fillQuestion(page, words, invitation);
  return page.outerHTML;
}

const FIRST = Object.keys(questions.words);
const from = (id: string, count?: number) => {
  const at = instrument.items.findIndex((item) => item.id === id);
  return instrument.items
    .slice(at, count === undefined ? undefined : at + count)
    .map((item) => item.id);
};
const quick = instrument.items.filter((item) => item.quick).map(({ id }) => id);

test('there is a question to begin with for each section', () => {
  expect(FIRST).toHaveLength(instrument.sections.length);
});

test.each([
  ...FIRST.map((id) => [`questions from ${id} on`, { items: from(id) }] as const),
  ['two questions', { items: from(FIRST[0] ?? '', 2) }],
  ['as many as there are dots for', { items: from(FIRST[0] ?? '', 25) }],
  ['one more than that', { items: from(FIRST[0] ?? '', 26) }],
  ['the quick set, with names', { items: quick, attribution: 'named', pick: 'quick' }],
  [
    'an organisation and a facilitator with odd names',
    {
      organisation: '<b>Ours</b> & {stem}',
      facilitator: 'ann of this device',
      attribution: 'named',
    },
  ],
  ['a facilitator, without names', { facilitator: 'the Person who invited you' }],
] as const satisfies readonly (readonly [string, Partial<Invitation>])[])(
  'what a link draws before the app is what the app draws: %s',
  (_, changes) => {
    const invitation = invitationTo(instrument, changes);
    expect(read(filled(invitation))).toBe(read(middle(renderAsked(invitation, instrument))));
  },
);
