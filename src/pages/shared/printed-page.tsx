import './print-faces.css';
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

const fontOf = (isLarge: boolean): string =>
  `${isLarge ? 12 : 8.5}pt "Radio Canada Print","Radio Canada",sans-serif;color:#333`;

const rulesFor = (line: string, isLarge: boolean): string => {
  const font = `font:${fontOf(isLarge)};vertical-align:top;padding-top:4mm;overflow-wrap:anywhere`;
  return `@page{@bottom-left{content:${cssString(line)};${font};width:85%}
@bottom-right{content:"Page " counter(page) " of " counter(pages);${font};width:15%;white-space:nowrap}}`;
};

/** Where an engine has no boxes in the margin: the same line as a paragraph of the page, in room the margin gives up. */
const FOOT = 'printed-foot';
const onScreen = `@media screen{.${FOOT}{display:none}}`;
const atTheEnd = (isLarge: boolean): string => `@page{margin-bottom:10mm}
${onScreen}
@media print{.${FOOT}{margin:2mm 0 0;font:${fontOf(isLarge)}}}`;

/**
 * Firefox draws on every side what has its place on the window, and keeps room for it where each piece of the page has
 * its own lower edge.
 */
const KEEPS_EDGES = '-moz-appearance: none';
const onEverySide = (isLarge: boolean): string => {
  const room = isLarge ? 10 : 8;
  return `@page{margin-bottom:${16 - room}mm}
${onScreen}
@media print{main{padding-bottom:${room}mm;box-decoration-break:clone}
.${FOOT}{position:fixed;inset:auto 0 0;margin:0;font:${fontOf(isLarge)};line-height:1.2}}`;
};

/** An engine that knows no boxes in the margin drops them from the rule. */
const hasMarginBoxes = (sheet: CSSStyleSheet): boolean =>
  [...sheet.cssRules].some(({ cssText }) => cssText.includes('bottom-left'));

/** Puts the line into the page; returns how to take it away again. It cannot say which side it is: no such engine counts them for a page. */
function putIntoPage(sheet: CSSStyleSheet, line: string, isLarge: boolean): () => void {
  sheet.replaceSync((CSS.supports(KEEPS_EDGES) ? onEverySide : atTheEnd)(isLarge));
  const foot = document.createElement('p');
  foot.className = FOOT;
  foot.textContent = line;
  foot.setAttribute('aria-hidden', 'true');
  document.body.append(foot);
  return () => foot.remove();
}

/**
 * The foot line of every printed page: whose it is, what it is and, where the engine can, "Page n of m"; where it
 * cannot, without a number: on every side in Firefox, once at the end in WebKit, and the browser's own heads and feet say
 * which side it is. Our security policy allows no style written into the page, but a stylesheet made by script is no style element.
 */
export function usePageFoot(name: string, page: string, date: string, isLarge = false): void {
  const rest = date === '' ? page : `${page}, ${date}`;
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const line = `${shorten(name)}: ${rest}`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rulesFor(line, isLarge));
    const takeAway = hasMarginBoxes(sheet) ? () => undefined : putIntoPage(sheet, line, isLarge);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      takeAway();
    };
  }, [name, rest, isLarge]);
}

/** A browser names a print by the title of its page, which says neither whose it is nor of when. */
function usePrintName(...parts: readonly string[]): void {
  const name = parts.filter(Boolean).join(' - ');
  useEffect(() => {
    let before = document.title;
    const take = () => {
      before = document.title;
      document.title = name;
    };
    const putBack = () => {
      if (document.title === name) document.title = before;
    };
    window.addEventListener('beforeprint', take);
    window.addEventListener('afterprint', putBack);
    return () => {
      putBack();
      window.removeEventListener('beforeprint', take);
      window.removeEventListener('afterprint', putBack);
    };
  }, [name]);
}

/**
 * Links into this app lead nowhere on paper, and stand in the tags of a PDF as links with nothing behind them. The one
 * that has the focus would lose it.
 */
function takeLinksOut(): () => void {
  const links = [...document.querySelectorAll('main a[href^="#"]:not(:focus)')];
  const kept = links.map((link) => [link, link.getAttribute('href') ?? ''] as const);
  for (const link of links) link.removeAttribute('href');
  return () => {
    for (const [link, href] of kept)
      if (!link.hasAttribute('href')) link.setAttribute('href', href);
  };
}

/** Some browsers never say that they are done: then the first press or key puts the links back. */
const DONE = ['afterprint', 'pointerdown', 'keydown', 'focus'] as const;

function usePlainLinks(): void {
  useEffect(() => {
    let putBack: (() => void) | null = null;
    const take = () => {
      putBack ??= takeLinksOut();
    };
    const done = () => {
      putBack?.();
      putBack = null;
    };
    window.addEventListener('beforeprint', take);
    for (const sign of DONE) window.addEventListener(sign, done, true);
    return () => {
      done();
      window.removeEventListener('beforeprint', take);
      for (const sign of DONE) window.removeEventListener(sign, done, true);
    };
  }, []);
}

type PrintedHeadProps = { readonly name: string; readonly page: string; readonly date: string };

/** What a printed page says first, on paper only: whose it is, of when, and which page of the app. Its foot repeats it. */
export function PrintedHead({ name, page, date }: PrintedHeadProps): JSX.Element {
  usePageFoot(name, lowerFirst(page), date);
  usePrintName(name, lowerFirst(page), date);
  usePlainLinks();
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
