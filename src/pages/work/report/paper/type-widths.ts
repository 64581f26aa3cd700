/** The letters of a line on paper, as wide as the typefaces draw them: a browser was asked, without kerning. */
const LETTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—‘’“”…';

/** Thousandths of the size of the type, in the order of the letters. */
const THOUSANDTHS = {
  text:
    '250 322 402 738 600 943 660 232 332 332 598 600 222 368 222 336 600 600 600 600 600 600 600 600 600 ' +
    '600 222 222 600 600 600 508 982 656 647 644 701 621 571 701 736 456 573 641 556 836 746 726 632 726 ' +
    '650 624 576 706 636 961 644 616 614 320 336 320 600 428 500 543 586 504 586 553 361 586 604 272 272 ' +
    '533 272 881 604 572 586 586 370 501 394 600 496 749 519 496 504 348 282 348 600 604 881 222 182 397 ' +
    '397 666',
  strong:
    '250 346 463 785 600 976 660 259 310 310 612 600 260 387 260 375 600 600 600 600 600 600 600 600 600 ' +
    '600 260 260 600 600 600 515 998 656 652 650 717 630 587 702 748 465 570 664 579 848 755 738 647 738 ' +
    '656 633 583 718 650 958 630 643 636 320 375 320 600 447 500 552 602 499 602 560 381 602 624 291 291 ' +
    '561 291 918 624 586 602 602 396 490 420 619 519 797 529 519 502 358 301 358 600 624 918 260 247 472 ' +
    '472 780',
  title:
    '300 343 436 660 680 1060 885 230 463 463 635 530 283 460 261 520 618 548 613 556 575 556 585 547 565 ' +
    '585 235 254 560 560 560 561 1087 887 778 823 852 782 750 893 923 459 627 902 743 1086 899 854 723 ' +
    '854 826 693 786 869 887 1213 885 815 771 349 520 349 545 560 395 599 669 568 669 572 412 627 686 363 ' +
    '325 663 349 972 704 592 667 657 534 526 394 692 609 886 624 647 554 302 300 296 688 716 1062 273 273 ' +
    '506 506 708',
};

type Face = keyof typeof THOUSANDTHS;

/** A letter with a mark may stand in another typeface; one we have not may be a picture. */
const WITH_A_MARK = 1.3;
const UNKNOWN = 1300;

const widthsOf = (face: Face): ReadonlyMap<string, number> => {
  const widths = THOUSANDTHS[face].split(' ').map(Number);
  return new Map([...LETTERS].map((letter, at) => [letter, widths[at] ?? UNKNOWN]));
};

const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  text: widthsOf('text'),
  strong: widthsOf('strong'),
  title: widthsOf('title'),
};

const letterWidth = (letter: string, widths: ReadonlyMap<string, number>): number => {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const plain = widths.get(letter.normalize('NFD').charAt(0));
  return plain === undefined ? UNKNOWN : plain * WITH_A_MARK;
};

/** Words that follow each other on a line, in one type; the size in pixels. */
export type Run = { readonly text: string; readonly face: Face; readonly size: number };

type Word = { readonly width: number; readonly space: number };

const wordsOf = ({ text, face, size }: Run): readonly Word[] => {
  const widths = WIDTHS[face];
  const inPixels = (word: string): number =>
    [...word].reduce((all, letter) => all + letterWidth(letter, widths), 0) * (size / 1000);
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ width: inPixels(word), space: inPixels(' ') }));
};

/** How many lines of `width` pixels these runs take, 1 or more: broken between words, and in one too long for a line. */
export const linesIn = (width: number, ...runs: readonly Run[]): number => {
  let lines = 1;
  let used = 0;
  for (const { width: own, space } of runs.flatMap(wordsOf)) {
    const isNext = used > 0 && used + space + own > width;
    lines += (isNext ? 1 : 0) + Math.floor(own / width);
    used = isNext || used === 0 ? own % width : used + space + own;
  }
  return lines;
};
