// @vitest-environment jsdom
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import {
  keepLetterhead,
  letterheadHere,
  MOST_LOGO,
  NO_LETTERHEAD,
  watchLetterhead,
} from '../../src/platform/letterhead/kept-letterhead';
import { bytesOfLogo, makeLogo } from '../../src/platform/letterhead/make-logo';
import {
  barePng,
  isSafeSvg,
  sizedSvg,
  sniffPicture,
  svgSize,
} from '../../src/platform/letterhead/picture-file';
import { clearDevice } from '../../src/platform/storage/clear-device';

const text = (value: string) => new TextEncoder().encode(value);
const fileOf = (...parts: BlobPart[]): Blob => new Blob(parts);

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  return Uint8Array.from([...length, ...text(name), ...data, 0, 0, 0, 0]);
};
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (width: number, height: number, more: readonly Uint8Array[] = []) => {
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', head),
    ...more.flatMap((each) => [...each]),
    ...chunk('IDAT', deflateSync(new Uint8Array(8))),
    ...chunk('IEND', new Uint8Array()),
  ]);
};
const jpeg = (width: number, height: number) =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    6,
    1,
    2,
    3,
    4,
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    0,
    0,
    0,
    0xff,
    0xd9,
  ]);
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><path d="M0 0h9"/></svg>';

/** A browser that opens every picture, or none, and gives these files of what is drawn: the drawing, again, an empty sheet. */
function browser({
  opens = true,
  gives = [[1, 2], [1, 2], [0]],
}: {
  readonly opens?: boolean;
  readonly gives?: readonly (readonly number[])[];
} = {}) {
  const asked: string[] = [];
  vi.stubGlobal(
    'Image',
    class {
      onload = () => {};
      onerror = () => {};
      set src(address: string) {
        asked.push(address);
        queueMicrotask(() => (opens ? this.onload() : this.onerror()));
      }
    },
  );
  const sheets: string[] = [];
  const brush = {
    drawImage: (_: unknown, __: number, ___: number, w: number, h: number) =>
      sheets.push(`${w} x ${h}`),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    Object.assign(Object.create(null), brush),
  );
  let at = 0;
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => {
    give(new Blob([new Uint8Array(gives[at % gives.length] ?? [])]));
    at += 1;
  });
  return { asked, sheets };
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what a file of a picture is', () => {
  it.each([
    ['a PNG', png(120, 40), { kind: 'png', width: 120, height: 40 }],
    ['a JPEG with what a camera adds', jpeg(300, 200), { kind: 'jpeg', width: 300, height: 200 }],
    [
      'a GIF',
      Uint8Array.from([...text('GIF89a'), 10, 0, 20, 0]),
      { kind: 'gif', width: 10, height: 20 },
    ],
    ['an SVG', text(SVG), { kind: 'svg', width: 400, height: 100 }],
    [
      'an SVG after a comment',
      text(`<?xml version="1.0"?><!-- a -->${SVG}`),
      { kind: 'svg', width: 400, height: 100 },
    ],
    ['a page', text('<!doctype html><p>hello <svg></svg>'), null],
    ['a PNG cut short', png(120, 40).slice(0, 20), null],
    ['a JPEG cut short', jpeg(3, 2).slice(0, 8), null],
    ['nothing', new Uint8Array(), null],
    ['words', text('a logo'), null],
  ])('%s', (_, bytes, wanted) => {
    expect(sniffPicture(bytes)).toEqual(wanted);
  });

  it('of lines has the size it says, or a usual one', () => {
    expect(svgSize('<svg width="90mm" height="30mm"/>')).toMatchObject({ width: 90, height: 30 });
    expect(svgSize('<svg width="100%" height="100%"/>')).toMatchObject({ width: 300, height: 100 });
    expect(
      sizedSvg('<svg width="100%" height=\'9\' id="a"><g/></svg>', { width: 5, height: 4 }),
    ).toBe('<svg width="5" height="4" id="a"><g/></svg>');
  });
});

test.each([
  '<svg><script>alert(1)</script></svg>',
  '<svg onload="alert(1)"/>',
  '<svg><foreignObject><p/></foreignObject></svg>',
  '<svg><image href="https://example.org/a.png"/></svg>',
  '<svg><use xlink:href="//example.org/a.svg#b"/></svg>',
  '<svg><a href="javascript:alert(1)"/></svg>',
  '<svg><style>@import "https://example.org/a.css";</style></svg>',
  '<svg><rect fill="url(https://example.org/a.svg#b)"/></svg>',
  '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>',
  '<?xml-stylesheet href="a.css"?><svg/>',
])('is refused: %s', async (svg) => {
  const { asked } = browser();
  expect(isSafeSvg(svg)).toBe(false);
  expect(await makeLogo(fileOf(svg))).toEqual({ problem: 'unsafe' });
  expect(asked).toEqual([]);
});

test('what a drawing program writes is let through', () => {
  expect(
    isSafeSvg(
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/><rect fill="url(#g)"/><image href="data:image/png;base64,AAAA"/></svg>',
    ),
  ).toBe(true);
});

describe('a chosen picture', () => {
  it('is drawn anew, small and never larger than it is, and no dot is read', async () => {
    const { sheets, asked } = browser();
    const made = await makeLogo(fileOf(png(3000, 600)));
    expect(made).toEqual({
      logo: { address: 'data:image/png;base64,AQI=', width: 600, height: 120 },
    });
    expect(asked[0]).toMatch(/^data:image\/png;base64,/);
    expect(await makeLogo(fileOf(jpeg(40, 20)))).toMatchObject({ logo: { width: 40, height: 20 } });
    expect(await makeLogo(fileOf(SVG))).toMatchObject({ logo: { width: 600, height: 150 } });
    expect(sheets).toEqual(['600 x 120', '40 x 20', '600 x 150']);
    if ('logo' in made) expect([...bytesOfLogo(made.logo)]).toEqual([1, 2]);
  });

  it('is refused in words where it is too large, damaged, or would open to a huge sheet', async () => {
    browser();
    expect(await makeLogo(fileOf(new Uint8Array(3_000_001)))).toEqual({ problem: 'too-large' });
    expect(await makeLogo(fileOf(png(100_000, 100_000)))).toEqual({ problem: 'too-many-dots' });
    expect(await makeLogo(fileOf(png(0, 10)))).toEqual({ problem: 'no-picture' });
    expect(await makeLogo(fileOf('hello'))).toEqual({ problem: 'no-picture' });
    expect(await makeLogo(fileOf(png(10, 10).slice(0, -6)))).toEqual({ problem: 'damaged' });
    browser({ opens: false });
    expect(await makeLogo(fileOf(png(10, 10)))).toEqual({ problem: 'damaged' });
  });

  it('is drawn smaller where it would not be kept, and refused where none is small enough', async () => {
    const large = Array.from({ length: MOST_LOGO }, () => 7);
    const { sheets } = browser({ gives: [large, large, [0], [1], [1], [0]] });
    expect(await makeLogo(fileOf(png(1200, 400)))).toMatchObject({
      logo: { width: 399, height: 133 },
    });
    expect(sheets).toEqual(['600 x 200', '399 x 133']);
    browser({ gives: [large, large, [0]] });
    expect(await makeLogo(fileOf(png(1200, 400)))).toEqual({ problem: 'too-large' });
  });

  it('is taken as it is, less what is not drawn, where a browser gives noise; only a small PNG', async () => {
    const noise = { gives: [[1], [2], [0]] };
    browser(noise);
    const place = chunk('eXIf', text('51.5 N'));
    const made = await makeLogo(fileOf(png(20, 10, [place])));
    if (!('logo' in made)) throw new Error('There is no logo.');
    const kept = bytesOfLogo(made.logo);
    expect([...kept]).toEqual([...png(20, 10)]);
    browser(noise);
    expect(await makeLogo(fileOf(jpeg(20, 10)))).toEqual({ problem: 'noise' });
    expect(barePng(png(20, 10).slice(0, -6))).toBeNull();
  });
});

describe('a letterhead', () => {
  const logo = { address: 'data:image/png;base64,AQI=', width: 20, height: 10 };

  it('is kept, watched, and gone with everything else', async () => {
    let changes = 0;
    const stop = watchLetterhead(() => {
      changes += 1;
    });
    expect(letterheadHere()).toBe(NO_LETTERHEAD);
    expect(keepLetterhead({ line: 'Charity 1', logo })).toBe(true);
    expect(letterheadHere()).toEqual({ line: 'Charity 1', logo });
    expect(letterheadHere()).toBe(letterheadHere());
    await clearDevice();
    expect(letterheadHere()).toEqual(NO_LETTERHEAD);
    expect(changes).toBe(1);
    stop();
    keepLetterhead({ line: '', logo: null });
    expect(changes).toBe(1);
  });

  it('that is damaged or not ours is none', () => {
    for (const value of [
      'x',
      'null',
      '{"line":3}',
      JSON.stringify({ line: '', logo: { ...logo, address: 'https://example.org/a.png' } }),
      JSON.stringify({ line: '', logo: { ...logo, address: 'data:image/svg+xml,<svg/>' } }),
      JSON.stringify({ line: '', logo: { ...logo, width: -1 } }),
    ]) {
      localStorage.setItem('mainstay:letterhead', value);
      expect(letterheadHere(), value).toEqual(NO_LETTERHEAD);
    }
  });

  it('that a browser does not keep is said not to be', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    expect(keepLetterhead({ line: 'A', logo: null })).toBe(false);
  });
});
