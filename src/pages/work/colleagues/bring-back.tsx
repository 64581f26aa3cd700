import { type JSX, useEffect, useRef, useState } from 'react';
import { goneIn } from '../../../core/copies/gone';
import type { Instrument } from '../../../core/instrument/instrument';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';
import { type BroughtIn, bringIn, type OfferedCopy } from '../../shared/copies/bring-in';
import { partWords } from '../../shared/copies/came-in-words';
import { AfterJoining, JoiningList } from '../../shared/copies/joining-list';
import { useOfferNow } from '../../shared/copies/use-offer-now';
import { createDrafts } from '../../shared/forms/use-draft';
import { FileDrop } from '../../shared/keeping/file-drop';
import { type ReadBackFile, readBackFile } from './read-back-files';

type BringBackProps = { readonly id: string; readonly instrument: Instrument };
type Listed = ReadBackFile & { readonly number: number; readonly came: BroughtIn | null };

/** What was chosen and not pressed yet, so that it need not be chosen again where its page goes and comes back. */
const waiting = createDrafts<readonly Listed[]>();

/** Files that colleagues sent, one or many: what each would do, and after the press what it did, the latest first. */
export function BringBack({ id, instrument }: BringBackProps): JSX.Element {
  const store = useMainstayStore();
  const [listed, setListed] = useState<readonly Listed[]>(() => waiting.of(id) ?? []);
  useEffect(() => {
    const left = listed.filter((one) => one.is === 'offer' && one.came?.is !== 'in');
    waiting.put(id, left.length === 0 ? null : left);
  }, [id, listed]);
  const [isReading, setReading] = useState(false);
  const take = async (files: readonly File[]) => {
    setReading(true);
    for (const file of files) {
      const given = await readBackFile(file, { id, instrument, store });
      setListed((before) => [
        { ...given, number: 1 + (before[0]?.number ?? 0), came: null },
        ...before,
      ]);
    }
    setReading(false);
  };
  const press = (number: number, offer: OfferedCopy) => {
    const came = bringIn(store, offer, instrument);
    const change = (one: Listed): Listed => {
      if (one.number !== number) return one;
      return came.is === 'other-now' && one.is === 'offer'
        ? { ...one, offer: came.offer, came }
        : { ...one, came };
    };
    setListed((before) => before.map(change));
  };
  const done = listed.flatMap(({ came }) => (came?.is === 'in' ? [came.news] : []));
  return (
    <>
      <p>
        Choose the files that came back, or another copy of this whole assessment. Each says what
        would come in, what would go and what you will choose, before anything happens.
      </p>
      <FileDrop
        id="came-back"
        label="Choose files"
        note="or drop them here, several at once if you like. Their names end in .mainstay.json"
        isMany
        onFiles={(files) => void take(files)}
      />
      <Heard as="p" className="soft">
        {isReading && 'Reading the files…'}
      </Heard>
      {listed.map((one) => (
        <Given
          key={one.number}
          given={one}
          isNewest={one === listed[0]}
          instrument={instrument}
          onPress={(offer) => press(one.number, offer)}
        />
      ))}
      <AfterJoining
        id={id}
        disputed={done.reduce((sum, { disputed }) => sum + disputed.length, 0)}
        gone={done.reduce((sum, news) => sum + goneIn(news), 0)}
      />
    </>
  );
}

type GivenFileProps = {
  readonly given: Listed;
  readonly instrument: Instrument;
  /** The one chosen last: what it would do is gone to, for below a long page nothing seems to have happened. */
  readonly isNewest: boolean;
  /** What is here, since the file was chosen. */
  readonly hasChanged?: boolean;
  readonly onPress: (offer: OfferedCopy) => void;
};

function Given({ given, ...props }: GivenFileProps): JSX.Element {
  return given.is === 'offer' ? (
    <FileOffered given={given} {...props} />
  ) : (
    <GivenFile given={given} {...props} />
  );
}

type FileOfferedProps = GivenFileProps & {
  readonly given: Extract<Listed, { readonly is: 'offer' }>;
};

/** Until it is in, as it would be done by now. */
function FileOffered({ given, ...props }: FileOfferedProps): JSX.Element {
  const offer = useOfferNow(given.offer, props.instrument);
  const isWaiting = given.came === null || given.came.is === 'other-now';
  return (
    <GivenFile
      given={isWaiting ? { ...given, offer } : given}
      hasChanged={isWaiting && offer !== given.offer}
      {...props}
    />
  );
}

function GivenFile({
  given,
  isNewest,
  instrument,
  hasChanged = false,
  onPress,
}: GivenFileProps): JSX.Element {
  const { came, fileName } = given;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (came !== null || isNewest) heading.current?.focus();
  }, [came, isNewest]);
  const { kind, title, text } = wordsOf(given, instrument, hasChanged);
  return (
    <Notice kind={kind} isAnnounced>
      <h3 className="h4" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <p className="note">{fileName}</p>
      {text !== '' && <p>{text}</p>}
      {given.is === 'offer' && <WhatItDoes given={given} offer={given.offer} onPress={onPress} />}
    </Notice>
  );
}

type WhatItDoesProps = Pick<GivenFileProps, 'onPress'> & {
  readonly given: Listed;
  readonly offer: OfferedCopy;
};

function WhatItDoes(props: WhatItDoesProps): JSX.Element | null {
  const { given, offer, onPress } = props;
  const { came, fileName } = given;
  if (came?.is === 'in') return <JoiningList lines={came.lines} />;
  if (offer.is === 'refused' || came?.is === 'refused') return null;
  return (
    <>
      <JoiningList lines={offer.lines} />
      {!offer.news.isNothing && (
        <p>
          <Button look="main" onClick={() => onPress(offer)}>
            {offer.how === 'part' ? 'Bring these answers in' : 'Put the two together'}
            <span className="vh">: {fileName}</span>
          </Button>
        </p>
      )}
    </>
  );
}

type Words = {
  readonly kind: 'done' | 'information' | 'problem';
  readonly title: string;
  readonly text: string;
};

function wordsOf(given: Listed, instrument: Instrument, hasChanged: boolean): Words {
  const { came } = given;
  if (given.is === 'refused') return { kind: 'problem', title: given.title, text: given.text };
  const { offer } = given;
  const isPart = offer.is === 'open' && offer.how === 'part';
  const whose = isPart ? partWords(offer.theirs, instrument) : '';
  if (came?.is === 'refused') return { kind: 'problem', title: NOT_IN, text: came.words };
  if (came?.is === 'in') {
    const title = isPart ? 'Answers are in.' : 'The two copies are put together.';
    return { kind: 'done', title, text: whose };
  }
  if (offer.is === 'refused') return { kind: 'problem', title: NOT_IN, text: offer.words };
  if (offer.lines.length === 0) {
    const text = `${whose} All that is in it is here already, or was changed here since.`.trim();
    return { kind: 'information', title: 'Nothing new in that file.', text };
  }
  if (came?.is === 'other-now') return { kind: 'information', title: CHANGED, text: whose };
  if (hasChanged) return { kind: 'information', title: CHANGED_SINCE, text: whose };
  return { kind: 'information', title: 'Not in yet: look, then press', text: whose };
}

const CHANGED_SINCE = 'Something here has changed meanwhile. This is what would happen now.';
const NOT_IN = 'Not taken in.';
const CHANGED =
  'Something here has changed meanwhile. Nothing was done; this is what would happen now.';
