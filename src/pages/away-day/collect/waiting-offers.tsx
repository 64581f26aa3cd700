import { type JSX, useRef } from 'react';
import { Button } from '../../../ui/button';
import type { ArrivalOffer } from './offers';
import type { Intake } from './use-intake';

type WaitingOffersProps = { readonly intake: Pick<Intake, 'offers' | 'pressed' | 'left'> };

/** What would replace or remove something, or comes late: nothing of it is done before a press. */
export function WaitingOffers({ intake }: WaitingOffersProps): JSX.Element | null {
  const heading = useRef<HTMLHeadingElement>(null);
  const { offers } = intake;
  if (offers.length === 0) return null;
  const then = (act: (offer: ArrivalOffer) => void, offer: ArrivalOffer) => () => {
    // The button goes, and the whole list with the last of them.
    if (offers.length > 1) heading.current?.focus();
    else document.getElementById('arrivals')?.focus();
    act(offer);
  };
  return (
    <section className="waiting stack" aria-labelledby="waiting">
      <h2 id="waiting" className="h3" tabIndex={-1} ref={heading}>
        Waiting for you
      </h2>
      <ul className="stack">
        {offers.map((offer) => (
          <li key={offer.key} className="stack">
            <p>
              <b>{offer.said.title}</b> {offer.said.text}
            </p>
            <p className="row">
              <Button onClick={then(intake.pressed, offer)}>{offer.press}</Button>
              <Button look="bare" onClick={then(intake.left, offer)}>
                Leave it as it is
                <span className="vh">: {offer.said.title}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
