import type { Held } from './held';

/** What holds each claim of SECURITY.md, and what it says is not defended. */
export const SECURITY_CLAIMS: readonly Held[] = [
  {
    by: {
      test: 'tests/pages/shared/kept-file/file-keeper.test.tsx',
      name: 'in the very moment of writing it is not written over',
    },
    says: [
      'A file kept on disk is written where somebody chose and nowhere else, and never over what another wrote',
      'The browser asks; before each write the file is read, and again before the new text takes its place; what has changed in it is put together first, and what is no copy of the assessment is left alone',
    ],
  },
  {
    by: {
      test: 'tests/pages/shared/kept-file/file-keeper.test.tsx',
      name: 'waits for a press where both have changed, and is written with both',
    },
    says: [
      "What is lost from the file then is still on the device it came from, and comes back with that device's next change.",
    ],
  },
  {
    by: {
      test: 'tests/e2e/files/policy.spec.ts',
      name: 'a whole journey asks for the app’s own files alone',
    },
    says: [
      'The page fetches from, and sends to, nowhere (but see below for two ways that no policy closes)',
      'The camera sends nothing',
    ],
  },
  {
    by: { test: 'tests/site/policy.test.ts', name: 'the page’s policy, word for word' },
    says: [
      'A policy in the page:',
      "`default-src 'none'; connect-src 'none'`, no frames, no forms; the service worker fetches only the app's own listed files",
      "Its pictures go to a canvas in the page and to our own script; the policy allows no connection and no worker of another's",
      'The policy is in the page, so it holds on any host.',
    ],
  },
  {
    by: { test: 'tests/e2e/clear.spec.ts', name: 'clearing everything leaves nothing at all' },
    says: [
      'Everything can be removed',
      'Deletes all three databases, our keys, our caches and the service worker, and empties other windows',
    ],
  },
  {
    by: {
      test: 'tests/promises/our-code.test.ts',
      name: 'nothing but a file somebody locks is encrypted',
    },
    says: [
      "There is no encryption at rest beyond the device's own, but for a file that somebody locks with a password.",
    ],
  },
  {
    by: {
      test: 'tests/core/file/hostile.test.ts',
      name: 'a file with anything changed in it opens or is refused in words',
    },
    says: [
      'A file from outside is hostile until checked',
      'Limits on size, depth and count before it is parsed; every field against a schema; nothing here changes when one is refused',
    ],
  },
  {
    by: {
      test: 'tests/e2e/opening-alone.spec.ts',
      name: 'opening an address of any kind changes nothing',
    },
    says: ['Opening an address changes nothing'],
  },
  {
    by: {
      test: 'tests/pages/away-day/collect/arrived-link.test.tsx',
      name: 'a link shows what it would do and for which exercise, and waits',
    },
    says: [
      'A link to answers shows what it would do and waits; an invitation keeps nothing before the first answer, and answers to other questions of the same exercise stay',
    ],
  },
  {
    by: {
      test: 'tests/core/panel/privacy.test.ts',
      name: 'nothing is in the model that the number of answers forbids',
    },
    says: [
      'Combined answers keep to the rules for few people',
      'The rules are applied where the answers are combined; what may not be shown is not in the result',
      '`npm run -s mainstay -- panel FILE`: with four answers that are not attributed there are middle answers alone',
    ],
  },
  {
    by: {
      test: 'tests/e2e/not-started.spec.ts',
      name: 'in a frame there is a link to itself and nothing of the device',
    },
    says: [
      'In a frame of another page it shows a link to itself and nothing else',
      "The first small script looks before anything of the device is read, and the app looks again; `frame-ancestors 'none'` where the host sends headers",
      'That no page may frame this one a header alone can tell the browser; where none is sent, the page sees for itself that it is in a frame, reads nothing of the device and draws a link to itself.',
    ],
  },
  {
    by: {
      test: 'tests/site/policy.test.ts',
      name: 'nothing is let through by a wildcard, a scheme of the web or an unsafe word',
    },
    says: [
      'Text never becomes script or markup',
      "No inline script but two of the page’s own, each named by its hash; no eval; trusted types where the browser has them, with one named policy for the service worker's address; React writes text as text",
    ],
  },
  {
    by: {
      test: 'tests/platform/storage.test.ts',
      name: 'asks for strict durability and commits by itself',
    },
    says: [
      'A browser that clears storage by its own rules (Safari after seven days without a visit, private windows, a full disk), and a power cut in the very moment of saving: the browser is asked to flush to disk first, and the disk may claim more than it did.',
    ],
  },
  {
    by: { test: 'tests/store/saving.test.ts', name: '"saving" until the write has completed' },
    says: [
      'What says "Saved" survives a killed browser',
      'One record an answer, strict durability, "Saved" only once the browser has confirmed it',
    ],
  },
  {
    by: {
      test: 'tests/e2e/files/offline.spec.ts',
      name: 'after one visit the whole job can be done with the server gone',
    },
    says: ['It works with the server gone, and no update arrives under your hands'],
  },
  {
    by: {
      test: 'tests/e2e/files/update.spec.ts',
      name: 'a file that is not what was built stops the update',
    },
    says: [
      'A version is kept whole, each file against its hash, or not at all (its manifest and icons may be missing, and the app in one file comes when it is asked for); a new one waits',
    ],
  },
  {
    by: {
      test: 'tests/e2e/files/one-file-download.spec.ts',
      name: 'the file handed out is the one that was built',
    },
    says: ['The one file is the file we built'],
  },
  {
    by: {
      test: 'tests/site/build.test.ts',
      name: 'is what the app hands out, to the byte, and its hash is beside it',
    },
    says: [
      'Its SHA-256 stands beside it and in the app; its policy names its scripts and style by hash; what it hands on is put together from a copy inside, never from the page as it stands',
    ],
  },
  {
    by: { test: 'tests/dependencies.test.ts', name: 'the lockfile agrees' },
    says: [
      'What ships is what the lockfile says, all of it under licences that ask for no more than a notice',
    ],
  },
  {
    by: { test: 'tests/dependencies.test.ts', name: 'every version is exact' },
    says: ['Exact versions; the build stops at any other licence'],
  },
  {
    by: {
      test: 'tests/site/policy.test.ts',
      name: 'each gives page, one file and worker the policy that is theirs',
    },
    says: [
      "Two things need the host's headers, and ready examples are among the built files (`_headers`, `hosting/`): that the service worker too is held to connecting to its own address, and that browsers do not guess at the kind of a file.",
    ],
  },
  {
    by: {
      test: 'tests/promises/ways-out-of-our-code.test.ts',
      name: 'no code of ours talks to another browser',
    },
    says: [
      'Both need script in the page, which the policy keeps out; of our own code, a window goes elsewhere only when someone follows a link, and WebRTC stands nowhere in it (`tests/promises/ways-out-of-our-code.test.ts`).',
    ],
  },
  {
    by: {
      test: 'tests/core/intake/receive-response.test.ts',
      name: 'says nothing of who came when',
    },
    says: [
      'It is shuffled and without times, and says who was told they could read it; it is kept from nobody who has it.',
    ],
  },
  {
    by: { test: 'tests/site/page-parts.test.ts', name: 'the written pages name the same versions' },
    says: [
      'It runs in Chrome and Edge 120, Firefox 121 and Safari 17.4 or newer; an older browser is told so and nothing is changed (`src/site/oldest-browsers.ts`, `tests/e2e/files/old-browser.spec.ts`).',
    ],
  },
  {
    by: 'intended',
    says: [
      'We mean to answer in the open once a mended version is out, and to name you if you wish.',
    ],
  },
  {
    by: 'others',
    says: [
      'Two computers that write one file in the same second.',
      'Whoever can use the account, read its disk or memory, see its screen (screen sharing among it) or its backups can read what is kept.',
      'A file in a mail, a printed report, a download folder that a cloud service copies: whoever has it can read all of it, and "Clear everything" does not reach it.',
      "Extensions; the maker's own services where they are switched on (spelling that is checked elsewhere, translation, sync, form filling that asks about the shape of a form).",
      'A page cannot see these, and can stop few of them.',
      "A hash shown by a page proves nothing against the host of that page: compare it with one from elsewhere, such as the project's releases.",
      'A page can send its window to another address, with words in it, and two browsers can talk to each other by WebRTC.',
      'Between the last look at a file kept on disk and its new text lie some milliseconds, and a cloud folder passes changes on when it likes.',
      'The file itself is plain text in a folder that others may reach.',
      'A saved file is the only copy that outlives the device.',
      'Once figures were shown they stay in it: it says who came after, and if one person is taken out after, the figures less the answers that are left are theirs.',
      'Older versions of the file, in a folder that keeps them, tell in what order people came.',
      "Names in notes are as visible as the notes, and the working file of an exercise holds everyone's answers, named or not.",
      'A reply sent as a link is behind the `#`, which no server is sent, but a mail or chat program, and whoever keeps it, can read it.',
    ],
  },
  {
    by: 'instruction',
    says: [
      '`tests/pages/shared/kept-file/file-keeper.test.tsx`, `tests/e2e/files/kept-file.spec.ts`',
      'Keep a file, change it in an editor, answer a question',
      '`tests/e2e/files/policy.spec.ts`, `tests/e2e/support/watch.ts`',
      "`npm run build`, then `npm run -s policy`; view the page's source; F12, Network, answer a few questions",
      '`tests/e2e/not-started.spec.ts`',
      'Put `<iframe src="ADDRESS#/clear">` into a page on another port of the same host',
      '`tests/e2e/files/policy.spec.ts`',
      'Put `<img src=x onerror=alert(1)>` into a note and open every page',
      '`tests/core/file/hostile.test.ts`, `tests/fuzz/fuzz.test.ts`, `tests/e2e/files/keeping.spec.ts`',
      '`npm run fuzz -- --runs 10000`',
      '`tests/e2e/opening-alone.spec.ts`, `tests/pages/away-day/collect/arrived-link.test.tsx`',
      'F12, Application, Storage, before and after opening a link',
      '`tests/platform/storage.test.ts`, `tests/store/saving.test.ts`',
      '`npm run torture` kills browsers 360 times; with `--control` it must find losses',
      '`tests/core/panel/privacy.test.ts`',
      'F12, Network, while it reads',
      '`tests/e2e/clear.spec.ts`',
      'F12, Application, Storage, after `#/clear`',
      '`tests/e2e/files/offline.spec.ts`, `tests/e2e/files/update.spec.ts`',
      'Open it once, unplug, reload',
      '`tests/e2e/files/one-file.spec.ts`, `tests/e2e/files/one-file-download.spec.ts`',
      '`sha256sum -c mainstay.html.sha256`',
      '`tests/dependencies.test.ts`',
      '`npm ci && npm audit --omit=dev`; `docs/dependencies.md`',
      'The device.',
      'What leaves the device by hand.',
      'The browser and what is added to it.',
      'The host.',
      'See above.',
      "Two ways out that no policy of today's browsers closes.",
      'Who said what, inside one organisation.',
      'What a link passes through.',
      'The newest version of Mainstay.',
      'Use one that still gets security updates.',
      "Open a private security advisory on the project's repository.",
      'If it offers none, open an issue that only asks for a private channel, without details.',
      'Say what you did, what happened and in which browser; please use the example assessment, and no real names.',
    ],
  },
];
