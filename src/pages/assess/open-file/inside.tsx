import type { JSX, RefObject } from 'react';
import type { OpenedFile } from '../../../core/file/decode';
import type { Instrument } from '../../../core/instrument/instrument';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { ArrowRight } from '../../../ui/icons';
import '../../shared/keeping/letter.css';
import { Button } from '../../../ui/button';
import { askedWords } from '../../shared/copies/part-words';

/** "Priya asks you to answer 15 questions about funding"; a whole assessment by its name. */
export function insideTitle({ assessment }: OpenedFile, instrument: Instrument): string {
  const { share, name } = assessment;
  return share === null ? name : askedWords(share, instrument, itemsInPlay(instrument, assessment));
}

type InsideProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly title: string;
  readonly file: OpenedFile;
  readonly onStart: () => void;
};

/** The questions inside the file this page is: nothing of them is kept before the press. */
export function Inside({ heading, title, file, onStart }: InsideProps): JSX.Element {
  const { share } = file.assessment;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {share !== null && share.message !== '' && (
        <blockquote className="letter kept-lines">
          <p>{share.message}</p>
          {share.from !== '' && <footer>{share.from}</footer>}
        </blockquote>
      )}
      <p className="lead">
        They came in this file. Once you start, they and your answers are kept in this browser,
        beside anything already here, and are sent nowhere.
      </p>
      <p>
        <Button look="main" onClick={onStart}>
          Start
          <ArrowRight />
        </Button>
      </p>
    </>
  );
}
