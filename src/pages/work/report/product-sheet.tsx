import type { JSX } from 'react';
import { hasShareSheet } from '../../../platform/share';
import { Heard } from '../../../ui/heard';
import { MakingButton } from './making-button';
import { type PaperId, PRODUCTS } from './products';
import { Thumb } from './thumb';
import type { Papers } from './use-papers';

type ProductSheetProps = {
  readonly papers: Papers;
  /** How much paper each is, in words. */
  readonly sides: Readonly<Record<PaperId, string>>;
  readonly isFinal: boolean;
};

/** The three reports that are ready, each a press away from paper, Word or another app. */
export function ProductSheet({ papers, sides, isFinal }: ProductSheetProps): JSX.Element {
  return (
    <div className="products sheet">
      {PRODUCTS.map(({ id, name, about, sheets }) => (
        <section className="product" key={id} aria-labelledby={`product-${id}`}>
          <Thumb sheets={sheets} />
          <div>
            <h2 id={`product-${id}`}>{name}</h2>
            <p className="sides">
              {isFinal && (
                <>
                  <b>Final.</b>{' '}
                </>
              )}
              {sides[id]}
            </p>
          </div>
          <p className="in">{about}</p>
          <PaperButtons paper={id} name={name} papers={papers} isMain={id === 'one-page'} />
        </section>
      ))}
    </div>
  );
}

type PaperButtonsProps = {
  readonly paper: PaperId;
  readonly name: string;
  readonly papers: Papers;
  readonly isMain?: boolean;
};

/** On paper or as PDF, as Word and, on a phone, to another app; below them what became of it. */
export function PaperButtons(props: PaperButtonsProps): JSX.Element {
  const { paper, name, papers, isMain = false } = props;
  const { busy, said, print, saveWord, share } = papers;
  const about = <span className="vh">{name}</span>;
  return (
    <div className="paper-ways">
      <div className="row">
        <MakingButton
          look={isMain ? 'main' : 'plain'}
          isMaking={busy === `${paper}/print`}
          isOff={busy !== ''}
          onPress={() => print(paper)}
        >
          Print or save as PDF {about}
        </MakingButton>
        <MakingButton
          isMaking={busy === `${paper}/word`}
          isOff={busy !== ''}
          onPress={() => saveWord(paper, name)}
        >
          Word {about}
        </MakingButton>
        {hasShareSheet() && (
          <MakingButton
            look="bare"
            extra="on-phones"
            isMaking={busy === `${paper}/share`}
            isOff={busy !== ''}
            onPress={() => share(paper, name)}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M10 13V2M6 5.5 10 1.5l4 4M4 9v8.5h12V9" />
            </svg>
            <span>Share {about}</span>
          </MakingButton>
        )}
      </div>
      <p className="note said">
        <Heard>{said?.key.startsWith(`${paper}/`) && said.words}</Heard>
      </p>
    </div>
  );
}
