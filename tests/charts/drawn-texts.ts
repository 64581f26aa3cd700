import { textWidth } from '../../src/charts/svg/text-width';

/** One line of text of a picture and the box it may take. */
export type DrawnText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The picture as a document; throws where a strict reader would refuse it. */
export function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const problem = document.getElementsByTagName('parsererror')[0];
  if (problem) throw new Error(problem.textContent ?? 'not well formed');
  return document;
}

const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? Number.NaN);

export const drawnTexts = (svg: string): readonly DrawnText[] =>
  [...parsed(svg).getElementsByTagName('text')].map((element) => {
    const text = element.textContent ?? '';
    const size = numberOf(element, 'font-size');
    const isBold = element.getAttribute('font-weight') === '700';
    const isSerif = element.getAttribute('font-family')?.startsWith('Georgia');
    const width = textWidth(text, size, isSerif ? 'serif' : isBold ? 'bold' : 'plain');
    const { x, y } = placeOf(element);
    const share = { middle: 0.5, end: 1 }[element.getAttribute('text-anchor') ?? ''] ?? 0;
    const left = x - width * share;
    return { text, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size };
  });

function placeOf(element: Element): { readonly x: number; readonly y: number } {
  let [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  for (let group = element.parentElement; group; group = group.parentElement) {
    const moved = group.getAttribute('transform')?.match(/^translate\((\S+) (\S+)\)$/);
    x += Number(moved?.[1] ?? 0);
    y += Number(moved?.[2] ?? 0);
  }
  return { x, y };
}

/** Texts that meet, and texts that leave a picture of this size, as words. */
export function overlaps(
  texts: readonly DrawnText[],
  width: number,
  height: number,
): readonly string[] {
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
  const met = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `“${one.text}” meets “${other.text}”`),
  );
  return [...outside.map(({ text }) => `“${text}” leaves the picture`), ...met];
}
