import type { JSX, RefObject } from 'react';
import { goneIn } from '../../../core/copies/gone';
import type { Instrument } from '../../../core/instrument/instrument';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import type { BroughtIn, OfferedCopy } from '../../shared/copies/bring-in';
import { partWords } from '../../shared/copies/came-in-words';
import { AfterJoining, JoiningList } from '../../shared/copies/joining-list';
import { useOfferNow } from '../../shared/copies/use-offer-now';
import type { CopyMet } from './use-opening';

type Heading = { readonly heading: RefObject<HTMLHeadingElement | null> };

type CopyHereProps = Heading & {
  readonly met: CopyMet;
  readonly instrument: Instrument;
  /** What it would do to another one of `met.ids`. */
  readonly onOther: (id: string) => void;
  readonly onPutTogether: (offer: OfferedCopy) => void;
  readonly onOpenBeside: () => void;
};

/** Another copy of what is here, or a part of it that comes back: what would come and go, then put together or kept apart. */
export function CopyHere(props: CopyHereProps): JSX.Element {
  const { heading, met, instrument, onOther, onPutTogether, onOpenBeside } = props;
  const { offer: opened, isAnew } = met;
  const offer = useOfferNow(opened, instrument);
  const isPart = offer.theirs.share?.of === offer.id;
  const beside = (
    <Button onClick={onOpenBeside}>
      {isPart ? 'Answer the questions here instead' : besideWords(offer)}
    </Button>
  );
  if (isGoneNow(offer)) return <GoneMeanwhile {...{ heading, beside }} name={opened.name} />;
  return (
    <Notice isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        {isPart ? 'These answers belong to what you have here' : haveHere(offer)}
      </h1>
      <p>
        {isPart
          ? `${partWords(offer.theirs, instrument)} They belong to “${offer.name}”. `
          : `The file is another copy of “${offer.name}”, with something different in it. `}
        Nothing has come in yet.
      </p>
      {!isAnew && offer !== opened && (
        <p>
          <b>What is here has changed since you opened the file.</b> This is what would happen now.
        </p>
      )}
      {isAnew && (
        <p>
          <b>What is here has changed since you last looked, so nothing was done.</b> This is what
          would happen now.
        </p>
      )}
      <WhatWould offer={offer} />
      <OthersHere met={met} onOther={onOther} />
      <div className="row">
        {offer.is === 'open' && !offer.news.isNothing && (
          <Button look="main" onClick={() => onPutTogether(offer)}>
            {isPart ? 'Bring these answers in' : 'Put the two together'}
          </Button>
        )}
        {beside}
      </div>
    </Notice>
  );
}

const isGoneNow = (offer: OfferedCopy) => offer.is === 'refused' && offer.isGone;

const besideWords = (offer: OfferedCopy) =>
  isGoneNow(offer) ? 'Open the file all the same' : 'Open it beside the other';

type GoneMeanwhileProps = Heading & { readonly name: string; readonly beside: JSX.Element };

/** Another window deleted what it was to be put together with; undone there, the offer stands here again. */
function GoneMeanwhile({ heading, name, beside }: GoneMeanwhileProps): JSX.Element {
  return (
    <Notice isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        “{name}” is not on this device any more
      </h1>
      <p>
        It was deleted after you chose the file. Nothing has come in, and the file is as it was.
        Once the deletion is undone, the two can be put together here.
      </p>
      <div className="row">{beside}</div>
    </Notice>
  );
}

const haveHere = ({ theirs }: OfferedCopy) =>
  theirs.exercise === null
    ? 'You have this assessment here already'
    : 'You have this exercise here already';

function WhatWould({ offer }: { readonly offer: OfferedCopy }): JSX.Element {
  if (offer.is === 'refused') {
    return <p>{offer.words}</p>;
  }
  if (offer.lines.length === 0)
    return (
      <p>Nothing in it is new: all that is in it is here already, or was changed here since.</p>
    );
  return (
    <>
      <JoiningList lines={offer.lines} />
      {offer.news.asSigned !== null && (
        <p>
          <a href={paths.signOff(offer.id)}>Go to “Sign-off”</a>
        </p>
      )}
      {offer.how === 'exercise' && (
        <p className="note">
          Here it is kept under another name, so only what belongs to the away-day is put together.
        </p>
      )}
    </>
  );
}

type OthersHereProps = { readonly met: CopyMet; readonly onOther: (id: string) => void };

/** Where what is here was copied, which one the file is put together with is a person’s to say. */
function OthersHere({ met: { offer, ids }, onOther }: OthersHereProps): JSX.Element | null {
  const heads = useMainstay((state) => state.heads);
  const others = ids.filter((id) => id !== offer.id).flatMap((id) => heads[id] ?? []);
  if (others.length === 0) return null;
  return (
    <>
      <p>
        There is more than one of it on this device. What is said above is about “{offer.name}”.
      </p>
      <ul className="stack">
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => onOther(id)}>Look at “{name}” instead</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

type WhatCameOfCopyProps = Heading & { readonly offer: OfferedCopy; readonly came: BroughtIn };

/** What came of it. */
export function WhatCameOfCopy({ heading, offer, came }: WhatCameOfCopyProps): JSX.Element {
  const { id, name } = offer;
  const isIn = came.is === 'in';
  const disputed = isIn ? came.news.disputed.length : 0;
  const gone = isIn ? goneIn(came.news) : 0;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {isIn ? `Put together in “${name}”` : 'Not put together'}
      </h1>
      <Notice kind={isIn ? 'done' : 'problem'} isAnnounced>
        {came.is === 'refused' && <p>{came.words}</p>}
        {came.is === 'in' && came.lines.length > 0 && <JoiningList lines={came.lines} />}
        {came.is === 'in' && came.lines.length === 0 && (
          <p>Nothing new: all that is in it was here already.</p>
        )}
      </Notice>
      <AfterJoining id={id} disputed={disputed} gone={gone} />
      <p className="row">
        <a className={disputed > 0 ? 'btn' : 'btn main'} href={paths.taskList(id)}>
          Continue
        </a>
      </p>
    </>
  );
}
