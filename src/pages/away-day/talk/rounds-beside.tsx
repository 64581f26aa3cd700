import type { JSX } from 'react';
import { DotColumns } from '../../../charts/people/dot-columns';
import type { PanelItem, RoundItem } from '../../../core/panel/panel';
import { mayAcceptMiddle } from '../../../core/panel/re-vote';
import { spreadPicture } from '../../../core/panel-report/spread-picture';
import { movedWords } from '../../../core/panel-report/spread-verdict';
import { apartWords } from '../../shared/room/late-words';

/** Whether the middle may stand; of three or four not attributed nobody is told how close they are. */
function closenessWords(again: RoundItem): string {
  if (again.median === null) return '';
  if (again.spread === null) {
    return 'With so few of you, how close you are is not shown. Say aloud whether it may stand, and write why.';
  }
  return mayAcceptMiddle(again)
    ? 'You are close enough for it to stand.'
    : 'You are not close enough for it to stand by itself.';
}

type RoundsBesideProps = { readonly item: PanelItem; readonly names: readonly string[] };

/** Both rounds side by side: the first is kept as it was. */
export function RoundsBeside({ item, names }: RoundsBesideProps): JSX.Element | null {
  if (item.again === null) return null;
  const rounds = [
    ['First round', item],
    [item.again.how === 'cards' ? 'Second vote, by cards' : 'Second vote', item.again],
  ] as const;
  if (!item.again.isBeside) return <p>{apartWords(item.again)}</p>;
  return (
    <>
      <p>
        {movedWords(item, names)} {closenessWords(item.again)}
      </p>
      <div className="rounds">
        {rounds.map(([name, round]) => {
          const picture = spreadPicture(round, names, 'you');
          return (
            <section key={name}>
              <h3 className="h4">{name}</h3>
              <p>
                <b>{picture.verdict.label}.</b> {picture.verdict.sentence}
              </p>
              <DotColumns picture={picture} />
            </section>
          );
        })}
      </div>
    </>
  );
}
