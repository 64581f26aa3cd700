import type { JSX } from 'react';
import type { Invitation } from '../../../core/codes/invitation-code';
import { Notice } from '../../../ui/notice';
import { daysAgo } from '../../../ui/times';
import { facilitatorOf } from './words';

type PastDayProps = { readonly invitation: Invitation; readonly today: string };

/** A link cannot know whether anyone still collects; the day it names can. */
export function PastDay({ invitation, today }: PastDayProps): JSX.Element | null {
  const { on, isRehearsal } = invitation;
  if (isRehearsal || on === '' || on >= today) return null;
  return (
    <Notice>
      <p>
        <b>The day this was for has passed</b> ({daysAgo(on, today)}). Before you answer, ask{' '}
        {facilitatorOf(invitation)} whether answers are still being collected.
      </p>
    </Notice>
  );
}
