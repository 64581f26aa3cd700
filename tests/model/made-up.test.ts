import { expect, test } from 'vitest';
import { decodeInvitation } from '../../src/core/codes/invitation-code';
import { openAnyFile } from '../../src/core/intake/open-any-file';
import { BANK } from '../core/file/bank';
import { beginning, codeOf, fileOf, invitationsOf } from './made-up';

test('what every sequence begins with opens as the app opens it', () => {
  const kinds = Object.values(beginning(BANK)).map(
    (whole) => openAnyFile(fileOf(whole), BANK).kind,
  );
  expect(kinds).toEqual(['assessment', 'assessment', 'assessment']);
  const code = codeOf(BANK, { person: 1, revision: 31, answers: '04?' });
  expect(openAnyFile(code, BANK)).toMatchObject({ kind: 'codes', codes: [{ ok: true }] });
  const asked = invitationsOf(BANK).map((link) => decodeInvitation(link, BANK));
  expect(asked.map((link) => link.ok && link.value.items.length)).toEqual([3, 2]);
});
