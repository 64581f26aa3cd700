/** How a journey names a thing on the page: as XPath, which every engine understands. */

const words = (name: string): string => {
  if (name.includes('"')) throw new Error(`XPath has no way to quote: ${name}`);
  return `"${name}"`;
};
const says = (name: string) => `normalize-space(.)=${words(name)} or @aria-label=${words(name)}`;

export const button = (name: string): string => `//button[${says(name)}]`;
export const buttonThatBegins = (name: string): string =>
  `//button[starts-with(normalize-space(.), ${words(name)})]`;
export const link = (name: string): string => `//a[@href][${says(name)}]`;
export const heading = '//main//h1';
/** The label of a field, a level or a tick: clicking it puts the keyboard in its field. */
export const label = (name: string): string =>
  `//label[starts-with(normalize-space(.), ${words(name)})]`;
export const field = (name: string): string =>
  `//*[@id=//label[normalize-space(.)=${words(name)}]/@for]`;
/** A row of a table by its head, whole. */
export const row = (name: string): string =>
  `//tr[*[1][starts-with(normalize-space(.), ${words(name)})]]`;
/** The smallest things that say this. */
export const saying = (text: string): string => `//*[text()[contains(., ${words(text)})]]`;
