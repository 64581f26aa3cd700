import { type JSX, useEffect, useId, useRef } from 'react';
import type { Dispute } from '../../../core/copies/choose-rival';
import { isEvidencePlace } from '../../../core/document/place';
import type { Instrument } from '../../../core/instrument/instrument';
import { Button } from '../../../ui/button';
import { Dot } from '../../../ui/dot';
import type { PlaceWords } from '../../shared/copies/place-words';
import type { VersionWords } from '../../shared/copies/version-words';
import { isNoteAlone, wordsOfVersions } from './choosing-words';
import { whoAndWhen } from './who-and-when';

type DisputeCardProps = {
  readonly dispute: Dispute;
  /** What was chosen, in words; null while nothing is. */
  readonly kept: string | null;
  readonly words: PlaceWords;
  readonly instrument: Instrument;
  readonly onChoose: (index: number) => void;
  readonly onKeepAll: () => void;
  readonly onUndo: () => void;
};

/** One thing and its versions side by side; once chosen, what was kept and a way back. */
export function DisputeCard(props: DisputeCardProps): JSX.Element {
  const { dispute, kept, words, instrument, onChoose, onKeepAll, onUndo } = props;
  const title = useId();
  const heading = useFocusOnChange(kept !== null);
  const { place, versions } = dispute;
  const headed = wordsOfVersions(dispute, instrument);
  return (
    <section className="dispute" aria-labelledby={title}>
      <p className="soft">{isNoteAlone(dispute) ? 'Note without an answer' : words.group}</p>
      <h2 className="h3" id={title} tabIndex={-1} ref={heading}>
        {words.number !== '' && <span className="qn">{words.number}</span>} {words.title}
      </h2>
      {kept === null ? (
        <>
          <ul className="versions">
            {versions.map((version, index) => (
              <Version
                key={version.mark}
                words={headed[index] ?? NO_WORDS}
                given={whoAndWhen(version)}
                isStanding={index === dispute.stands}
                onChoose={() => onChoose(index)}
              />
            ))}
          </ul>
          <p className="row pair">
            {isEvidencePlace(place) && versions.every(({ value }) => value !== null) && (
              <Button onClick={onKeepAll}>
                Keep {versions.length === 2 ? 'both' : 'all of them'}
                <span className="vh">: {words.title}</span>
              </Button>
            )}
            {words.href !== '' && (
              <a href={words.href}>
                See it in its place<span className="vh">: {words.title}</span>
              </a>
            )}
          </p>
        </>
      ) : (
        <p className="row pair">
          <span className="tag">
            <Dot state="full" />
            {kept}
          </span>
          <Button look="link" onClick={onUndo}>
            Undo<span className="vh"> the choice for {words.title}</span>
          </Button>
        </p>
      )}
    </section>
  );
}

const NO_WORDS: VersionWords = { main: '', more: [] };

type VersionProps = {
  readonly words: VersionWords;
  readonly given: string;
  readonly isStanding: boolean;
  readonly onChoose: () => void;
};

function Version({ words, given, isStanding, onChoose }: VersionProps): JSX.Element {
  const { main, more } = words;
  return (
    <li className={isStanding ? 'version sheet stands' : 'version sheet'}>
      <p className="who">
        <b>{given}</b>
        {isStanding && <span className="soft meanwhile">Counts until you choose</span>}
      </p>
      {main !== '' && <p className="serif h3">{main}</p>}
      {more.length > 0 && (
        <dl>
          {more.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="kept-lines">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button onClick={onChoose}>
        Choose this one
        <span className="vh">
          : {main}, {given}
        </span>
      </Button>
    </li>
  );
}

/** The button that was pressed is gone: focus goes to the heading of what it was about. */
function useFocusOnChange(isChosen: boolean) {
  const target = useRef<HTMLHeadingElement>(null);
  const before = useRef(isChosen);
  useEffect(() => {
    if (before.current !== isChosen) target.current?.focus();
    before.current = isChosen;
  }, [isChosen]);
  return target;
}
