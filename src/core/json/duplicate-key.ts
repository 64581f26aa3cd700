import { afterSpace, endOfString } from './measure-json';

type Scope = { readonly keys: Set<string> | null; key: string };

/**
 * Where text that is known to be JSON names one thing twice in one group, or null. `JSON.parse`
 * keeps the last and says nothing, so that an answer would be lost without a word.
 */
export function duplicateKey(text: string): readonly string[] | null {
  const scopes: Scope[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') scopes.push({ keys: new Set(), key: '' });
    else if (character === '[') scopes.push({ keys: null, key: '' });
    else if (character === '}' || character === ']') scopes.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      const scope = scopes.at(-1);
      if (scope?.keys && isKey(text, end)) {
        scope.key = plain(text.slice(at, end + 1));
        if (scope.keys.has(scope.key))
          return scopes.map(({ key }) => key).filter((key) => key !== '');
        scope.keys.add(scope.key);
      }
      at = end;
    }
  }
  return null;
}

const QUOTE = 34;
const COLON = 58;

/**
 * Whether text that is known to be JSON can name a thing twice, of which `kept` keys were kept. It can where more are
 * named, or where a key is spelt with a backslash: V8 13.6 and 14.6 were seen to make
 * another key of "\u0061" than "a".
 */
export function mayNameTwice(text: string, kept: number): boolean {
  let keys = 0;
  let from = 0;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      from = at;
      at = endOfString(text, at);
      end = at;
    } else if (code === COLON) {
      keys += 1;
      if (text.slice(from, end).includes('\\')) return true;
    }
  }
  return keys !== kept;
}

/** A key is the string before a colon. */
const isKey = (text: string, end: number) => text[afterSpace(text, end + 1)] === ':';

/** "\u0061" and "a" are one key. */
function plain(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
