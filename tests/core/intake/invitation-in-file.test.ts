import { expect, test } from 'vitest';
import { INVITATION_BLOCK_ID } from '../../../src/core/intake/invitation-block';
import { invitationIn, withInvitation } from '../../../src/core/intake/invitation-in-file';

// The script speaks of all that the insertion looks for, as the app's own does.
const SCRIPT = `const a='</body>',b='<html data-view="waiting" ',c='<html ';`;
const PAGE = `<!doctype html>\n<html data-build="one-file" lang="en-GB">\n<head></head>\n<body>\n<div id="root">Home</div>\n<script type="module">${SCRIPT}</script>\n</body>\n</html>\n`;

test('the code goes in as an inert block where the app finds it, and comes out again', () => {
  const page = withInvitation(PAGE, 'MI1.0ABC');
  expect(invitationIn(page)).toBe('MI1.0ABC');
  expect(invitationIn(PAGE)).toBeNull();
  const read = new RegExp(
    `<script type="application/json" id="${INVITATION_BLOCK_ID}">(.*)</script>`,
  );
  expect(JSON.parse(read.exec(page)?.[1] ?? '')).toBe('MI1.0ABC');
  expect(page.indexOf('id="mainstay-invitation"')).toBeGreaterThan(page.indexOf(SCRIPT));
});

test('the page starts hidden, and its script stays byte for byte', () => {
  const page = withInvitation(PAGE, 'MI1.0ABC');
  expect(page).toContain('<!doctype html>\n<html data-view="waiting" data-build="one-file"');
  expect(page).toContain(`<script type="module">${SCRIPT}</script>`);
});

test('another invitation takes the place of the one inside', () => {
  const twice = withInvitation(withInvitation(PAGE, 'MI1.0ABC'), 'MI1.0XYZ');
  expect(twice).toBe(withInvitation(PAGE, 'MI1.0XYZ'));
});

test.each(['', '</script><script>alert(1)', 'MI1."', 'MI1.\u2028', `MI1.${'A'.repeat(4000)}`])(
  'what could break out of the block is refused: %j',
  (code) => {
    expect(() => withInvitation(PAGE, code)).toThrow(RangeError);
  },
);

test('a text that is no page is refused', () => {
  expect(() => withInvitation('hello', 'MI1.0ABC')).toThrow(RangeError);
});
