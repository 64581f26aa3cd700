import { Fragment, type JSX } from 'react';
import { partsOfAddress, piecesOf } from '../../../../core/limits/addresses';

/** A text whose web addresses can be pressed in a PDF, and break between their parts on paper. */
export function WithAddresses({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {piecesOf(text).map((piece, at) =>
        piece.isAddress ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
          <a href={piece.text} key={at}>
            <Broken address={piece.text} />
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={at}>{piece.text}</Fragment>
        ),
      )}
    </>
  );
}

const Broken = ({ address }: { readonly address: string }): JSX.Element => (
  <>
    {partsOfAddress(address).map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the address
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);
