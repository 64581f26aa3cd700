/**
 * What a person does, key by key, and what should be heard of it: a link, an answer, Next, a question passed over, the
 * end of a section and the results. The example is answered already, so one answer is cleared to have one to leave out.
 */
const EXAMPLE = '#/a/example';
const LAST_OF_FUNDING = `${EXAMPLE}/answer/F-CV-3`;

export const JOURNEY = [
  { link: `${EXAMPLE}/answer/F-FF-1`, hears: [/Funding, question 1 of 15/] },
  { keys: ['Tab'], hears: [/Clear my answer/] },
  {
    keys: ['Tab'],
    hears: [/Partly in place/, /Our budget pays/],
    never: [/Partly in place Your answer/],
  },
  { keys: ['Down'], hears: [/Established/, /Set hours of funding advice/] },
  { keys: ['Tab', 'Tab'], hears: [/Next/] },
  {
    keys: ['Return'],
    hears: [/Funding, question 2 of 15/],
    // Neither the place of what is heard, twice, nor each saving.
    never: [/question 2 of 15.*question 2 of 15/, /Saved on this device/],
  },
  { keys: ['Tab', 'Return'], hears: [/Cleared\./] },
  { keys: ['Tab', 'Tab', 'Tab'], hears: [/Skip/] },
  { keys: ['Return'], hears: [/Question 2 skipped/, /Funding, question 3 of 15/] },
  { link: LAST_OF_FUNDING, hears: [/Funding, question 15 of 15/] },
  { keys: ['Tab', 'Tab', 'Tab', 'Tab'], hears: [/Next/] },
  { keys: ['Return'], hears: [/Funding: 1 left out/] },
  { keys: ['Tab', 'Tab', 'Tab'], hears: [/See results so far/] },
  { keys: ['Return'], hears: [/heading level 1/], never: [/not yet clear/i] },
];
