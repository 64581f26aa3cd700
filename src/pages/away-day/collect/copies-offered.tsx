import { type JSX, useEffect, useRef } from 'react';
import { goneIn } from '../../../core/copies/gone';
import type { Instrument } from '../../../core/instrument/instrument';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { AfterJoining, JoiningList } from '../../shared/copies/joining-list';
import { useOfferNow } from '../../shared/copies/use-offer-now';
import type { Offered } from './use-copies-offered';

type CopiesOfferedProps = {
  readonly instrument: Instrument;
  readonly offered: readonly Offered[];
  readonly onPress: (offered: Offered) => void;
};

/** Other copies of the exercise, the latest first: what each would do, and after the press what it did. */
export function CopiesOffered({ instrument, offered, onPress }: CopiesOfferedProps): JSX.Element {
  return (
    <>
      {offered.map((one) => (
        <OtherCopy key={one.number} given={one} {...{ instrument, onPress }} />
      ))}
    </>
  );
}

type OtherCopyProps = Omit<CopiesOfferedProps, 'offered'> & { readonly given: Offered };

function OtherCopy({ given, instrument, onPress }: OtherCopyProps): JSX.Element {
  const { came } = given;
  const now = useOfferNow(given.offer, instrument);
  const one = came === null || came.is === 'other-now' ? { ...given, offer: now } : given;
  const { offer } = one;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (came !== null) heading.current?.focus();
  }, [came]);
  const isRefused = offer.is === 'refused' || came?.is === 'refused';
  return (
    <Notice kind={isRefused ? 'problem' : came?.is === 'in' ? 'done' : 'information'} isAnnounced>
      <h2 className="h3" tabIndex={-1} ref={heading}>
        {titleOf(one, now !== given.offer)}
      </h2>
      {came?.is === 'refused' && <p>{came.words}</p>}
      {came?.is !== 'refused' && offer.is === 'refused' && <p>{offer.words}</p>}
      {came?.is === 'in' && (
        <>
          <JoiningList lines={came.lines} />
          <p>Nobody is counted twice.</p>
          <AfterJoining
            id={offer.id}
            disputed={came.news.disputed.length}
            gone={goneIn(came.news)}
          />
        </>
      )}
      {offer.is === 'open' && (came === null || came.is === 'other-now') && (
        <>
          <JoiningList lines={offer.lines} />
          {!offer.news.isNothing && (
            <p>
              <Button look="main" onClick={() => onPress(one)}>
                Put the two together
              </Button>
            </p>
          )}
        </>
      )}
    </Notice>
  );
}

function titleOf({ offer, came }: Offered, hasChanged: boolean): string {
  if (came?.is === 'in') return 'The two copies are put together.';
  if (came?.is === 'refused' || offer.is === 'refused') return 'Not taken in.';
  if (came?.is === 'other-now')
    return 'Something here has changed meanwhile. Nothing was done; this is what would happen now.';
  if (hasChanged) return 'Something here has changed meanwhile. This is what would happen now.';
  return offer.lines.length === 0
    ? 'Nothing new in that working file.'
    : 'That is another copy of this exercise. Nothing of it is in yet.';
}
