import type { Held } from './held';

/** What holds each sentence of the accessibility statement. */
export const ACCESSIBILITY: readonly Held[] = [
  {
    by: 'intended',
    says: [
      'We want everyone who is asked to use Mainstay to be able to.',
      'We aim to meet level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
      'We mean you to be able to:',
    ],
  },
  {
    by: { intendedUnder: 'We mean you to be able to:' },
    says: [
      'reach and use everything with a keyboard alone, and see where you are',
      'enlarge the page to 400 per cent, or use a narrow phone, without losing anything',
      'use a light or dark theme, or your own high contrast colours',
      'read every chart as a table of the same figures',
      'tell levels and states by words, never by colour alone',
      'answer in an away-day exercise without seeing, scanning or holding up anything: by link, by file, by a short code read out, or on paper in large print',
      'run one by keyboard, hear in words and by a sound what the camera takes in, and read each slide for the projector as text',
      'take as long as you like: nothing times out, and each answer is saved as you go',
    ],
  },
  {
    by: {
      test: 'tests/e2e/published.spec.ts',
      name: 'every other page passes axe in light and dark',
    },
    says: [
      'Automatic tests check all of this in Chromium, the browser that Chrome and Edge are built on:',
      'the rules of axe, a checker of web pages, on every page, in light and dark',
      'every page in a window 320 pixels wide, which is what 400 per cent leaves of 1280',
      'Wide tables scroll sideways in a box of their own on a narrow screen.',
    ],
  },
  {
    by: {
      test: 'tests/e2e/full-by-keyboard.spec.ts',
      name: 'a person answers every question by keyboard alone',
    },
    says: ['every question answered by the keyboard alone'],
  },
  {
    by: {
      test: 'tests/e2e/every-page.spec.ts',
      name: 'in forced colours the chosen level, the focus and the charts',
    },
    says: ['forced colours, as used by high contrast settings, on a question and the charts'],
  },
  {
    by: {
      test: 'tests/e2e/every-state.spec.ts',
      name: 'nothing moves for people who ask for less motion',
    },
    says: ['that nothing moves for people who ask for less motion'],
  },
  {
    by: { test: 'tests/engines/hosted.spec.ts', name: 'a person does the whole quick check' },
    says: [
      'Firefox and WebKit, the engine of Safari, run the main journeys; each page by itself has been checked in Chromium only.',
    ],
  },
  {
    by: {
      test: 'tests/pages/away-day/respond/respond-finish.test.tsx',
      name: 'has none where more than 25 items are asked',
    },
    says: ['Below it stand the short code as text (up to 25 questions), the link and the file.'],
  },
  {
    by: {
      test: 'tests/pages/away-day/present/present-page.test.tsx',
      name: 'is said in words and by a line of dots, can rest and be hidden',
    },
    says: [
      'The time beside a slide is said in words and by a line of dots.',
      'When it is up it says so, with a sound that can be switched off.',
      'Nothing else happens, and it can be hidden.',
    ],
  },
  {
    by: { test: 'tests/e2e/print/printing.spec.ts', name: 'the printed report is a tagged PDF' },
    says: ['Chrome and Edge mark its headings and tables; do not count on that elsewhere.'],
  },
  {
    by: {
      test: 'tests/office/documents.test.ts',
      name: 'Word: headings go down one level at a time',
    },
    says: ['The Word file and the pages on screen are the safer choice.'],
  },
  {
    by: 'others',
    says: [
      'We have not had this confirmed by anyone outside the project.',
      'Nobody who relies on a screen reader has tested it with us yet.',
      'Nor have other disabled people.',
      'No away-day has been run with it in a real room, with a real projector.',
      'Nobody outside the project has audited it.',
      'No Mac or iPhone has been tried.',
      'Automated checks find only some of the barriers that people meet.',
      'So there may well be problems that we do not know of.',
      'The pattern on the screen at the end of an away-day exercise means nothing to a screen reader.',
      'How well a saved PDF works with a screen reader depends on the browser that made it.',
      'Some questions are hard to put simply.',
      'There is no version in Welsh or another language, in Easy Read or in British Sign Language.',
      'This statement was prepared in November 2026.',
    ],
  },
  {
    by: 'instruction',
    says: [
      'The glossary explains the words of the trade.',
      'Tell the person or body that gave you this link.',
      'They host this copy, and can help you to answer in another way, for example by reading the questions out.',
      'Say which page you were on, what you tried to do, and the browser and any assistive software you use.',
      'If you host a copy yourself, or work on its code, please add the problem to the issue list of the project you got the code from.',
      'Then it can be put right for everyone.',
    ],
  },
];
