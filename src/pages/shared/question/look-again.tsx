import type { JSX } from 'react';
import type { Response } from '../../../core/document/response';
import type { Item } from '../../../core/instrument/instrument';
import { toLookAtAgain } from '../../../core/response/meaning';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';

/** Those answered under other words, and not looked at again since, in the order of the questions. */
export const itemsToLookAtAgain = (items: readonly Item[], response: Response): readonly Item[] =>
  items.filter((item) => toLookAtAgain(response[item.id], item) !== null);

type LookAgainNoticeProps = {
  readonly id: string;
  readonly items: readonly Item[];
  readonly response: Response;
};

/** How many answers no longer count since the words have changed, and where to begin. */
export function LookAgainNotice({ id, items, response }: LookAgainNoticeProps): JSX.Element | null {
  const again = itemsToLookAtAgain(items, response);
  const [first] = again;
  if (first === undefined) return null;
  const isOne = again.length === 1;
  return (
    <div className="disputes-notice">
      <Notice>
        <p>
          <b>
            {isOne
              ? '1 question has changed its meaning since you answered it.'
              : `${again.length} questions have changed their meaning since you answered them.`}
          </b>{' '}
          {isOne ? 'It counts as not answered' : 'They count as not answered'} until you look again.
          Your earlier answers, notes and evidence are kept, each beside its question with the words
          you answered.
        </p>
        <p>
          <a href={paths.answer(id, first.id)}>
            {isOne ? `Look at ${first.number} again` : `Begin with ${first.number}`}
          </a>
        </p>
      </Notice>
    </div>
  );
}
