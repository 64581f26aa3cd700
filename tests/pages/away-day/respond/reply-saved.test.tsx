// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReplySaved } from '../../../../src/pages/away-day/respond/reply-saved';
import type { ReplyDraft } from '../../../../src/platform/replies/reply-storage-draft';

const BEFORE: ReplyDraft = {
  ...{ invitation: 'MI1.ABC', respondent: '7K2M9PQR', revision: 1, role: '', name: '' },
  ...{ answers: '22?--', reasons: {}, place: 0, sent: null, isWithdrawn: false },
  ...{ kept: {}, aside: [], voter: '' },
};
const SILENT = { save: 'memory', failure: 'silent' } as const;

test('answers the browser kept and gives late are counted, and put together with a press', async () => {
  const join = vi.fn();
  const late = { kind: 'draft', draft: BEFORE } as const;
  const page = render(<ReplySaved {...SILENT} late={late} hasShown={false} onJoin={join} />);
  expect(screen.getByText(/It does now, and holds 3 answers given on this/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'They are mine: put both together' }));
  expect(join).toHaveBeenCalledTimes(1);
  page.rerender(<ReplySaved {...SILENT} late={late} hasShown onJoin={join} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/gone if you close this page/)).toBeVisible();
});

test('what it kept and cannot be read is left, and no other cause is given', () => {
  const late = { kind: 'unreadable', isFromNewerApp: false } as const;
  render(<ReplySaved {...SILENT} late={late} hasShown={false} onJoin={() => {}} />);
  expect(screen.getByText(/cannot be read\. It is left as it is/)).toBeVisible();
  expect(screen.queryByText(/does not answer/)).toBeNull();
});
