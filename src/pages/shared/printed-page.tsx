import { type JSX, useEffect } from 'react';
import { lowerFirst } from '../../core/wording/words';

const LONGEST = 110;

/** Every character that is not a plain letter, figure or space is written as a code, so that no name can end the text. */
export const cssString = (text: string): string => {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped}"`;
};

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;

const rulesFor = (name: string, rest: string): string => {
  const font =
    'font:8.5pt "Radio Canada",sans-serif;color:#333;vertical-align:top;padding-top:4mm;overflow-wrap:anywhere';
  const left = cssString(`${shorten(name)}: ${rest}`);
  return `@page{@bottom-left{content:${left};${font};width:85%}
@bottom-right{content:"Page " counter(page) " of " counter(pages);${font};width:15%;white-space:nowrap}}`;
};

/**
 * The foot line of every printed page: whose it is, what it is and "Page n of m". Our security policy allows no style written
 * into the page, but a stylesheet made by script is no style element.
 */
export function usePageFoot(name: string, page: string, date: string): void {
  const rest = date === '' ? page : `${page}, ${date}`;
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rulesFor(name, rest));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [name, rest]);
}

type PrintedHeadProps = { readonly name: string; readonly page: string; readonly date: string };

/** What a printed page says first, on paper only: whose it is, of when, and which page of the app. Its foot repeats it. */
export function PrintedHead({ name, page, date }: PrintedHeadProps): JSX.Element {
  usePageFoot(name, lowerFirst(page), date);
  return (
    <div className="printed-head oxford">
      <p>
        <b>{name}</b>
        {date !== '' && `, ${date}`}
      </p>
      <p>Mainstay: {lowerFirst(page)}</p>
    </div>
  );
}
