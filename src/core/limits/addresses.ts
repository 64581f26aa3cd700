/** A stretch of a text: an address of the web as it was written, or what stands between two. */
export type TextPiece = { readonly text: string; readonly isAddress: boolean };

const ADDRESS = /(https?:\/\/[^\s<>"“”]+)/giu;
/** What ends a sentence or a bracket stands after an address, not in it. */
const AFTER = /[.,;:!?)\]}'’”]+$/u;

/** The text cut where addresses of the web begin and end; put together again it is the same. */
export const piecesOf = (text: string): readonly TextPiece[] =>
  text
    .split(ADDRESS)
    .flatMap((piece, at): TextPiece[] => {
      if (at % 2 === 0) return [{ text: piece, isAddress: false }];
      const [after = ''] = AFTER.exec(piece) ?? [];
      return [
        { text: piece.slice(0, piece.length - after.length), isAddress: true },
        { text: after, isAddress: false },
      ];
    })
    .filter((piece) => piece.text !== '');

/** An address in the parts a line may break between: after a sign that ends one, never within a name. */
export const partsOfAddress = (address: string): readonly string[] =>
  address.split(/(?<=[^/:][/?&=])(?=[^/])/u);
