import { expect, test } from 'vitest';
import { invitationIn, withInvitation } from '../../../src/core/intake/invitation-in-file';
import { PART_BLOCK_ID, PART_CODE, withPartInFile } from '../../../src/core/intake/part-in-file';

const SCRIPT = `const a='</body>',b='<html data-view="waiting" ',c='<html ';`;
const PAGE = `<!doctype html>\n<html data-build="one-file" lang="en-GB">\n<head></head>\n<body>\n<div id="root">Home</div>\n<script type="module">${SCRIPT}</script>\n</body>\n</html>\n`;
const PART = JSON.stringify({
  note: '</script><script>alert(1)</script><!-- $& $1',
  more: '\u2028',
});

const partIn = (page: string) =>
  new RegExp(`<script type="application/json" id="${PART_BLOCK_ID}">([^<]*)</script>`).exec(page);

test('the part comes out as it went in, and nothing in it can end the block', () => {
  const page = withPartInFile(PAGE, PART);
  expect(JSON.parse(partIn(page)?.[1] ?? '')).toEqual(JSON.parse(PART));
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  expect(invitationIn(page)).toBe(PART_CODE);
  expect(page).toContain('<html data-view="waiting" data-build="one-file"');
  expect(page).toContain(`<script type="module">${SCRIPT}</script>`);
});

test('another part, or an invitation, takes the place of the one inside', () => {
  const page = withPartInFile(PAGE, PART);
  expect(withPartInFile(page, '{}')).toBe(withPartInFile(PAGE, '{}'));
  expect(withPartInFile(withInvitation(PAGE, 'MI1.0ABC'), PART)).toBe(page);
  expect(withInvitation(page, 'MI1.0ABC')).toBe(withInvitation(PAGE, 'MI1.0ABC'));
});
