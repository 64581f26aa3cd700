/** Why each level was chosen, and what could be shown, in the made-up assessment. All invented. */

import type { EvidenceStrength } from '../../../core/document/answer';
import type { ItemId } from '../../../core/instrument/instrument';

/** Who could speak to a piece, the codes of an invented workbook, and the other questions it supports. */
type MoreOfEvidence = {
  readonly speakers?: string;
  readonly codes?: string;
  readonly also?: readonly ItemId[];
};

/** Title, where it is kept, its date, how strong it is (method 1). */
type ExampleEvidence = readonly [
  title: string,
  where: string,
  date: string,
  strength: EvidenceStrength,
  more?: MoreOfEvidence,
];
export type ExampleNotes = {
  readonly note: string;
  readonly evidence?: readonly ExampleEvidence[];
  readonly speakers?: string;
};

export const EXAMPLE_NOTES: Readonly<Record<ItemId, ExampleNotes>> = {
  'F-FF-1': {
    note: 'Two days a week of funding advice are in this year’s core budget. Nothing is agreed for next year.',
    evidence: [
      ['Core budget 2026-27, line 14', 'Finance folder', 'April 2026', 2, { codes: '3.1' }],
    ],
    speakers: 'Tom Ashby',
  },
  'F-FF-3': {
    note: 'Our board’s limit is £40,000. The sums for the harbour bid show that we could pay partners with a grant three months late.',
    evidence: [
      ['Cash flow with a late grant, second quarter', 'Finance folder', 'July 2026', 2],
      [
        'Letter from our independent examiner',
        'Board papers',
        'September 2026',
        3,
        { codes: '3.1' },
      ],
    ],
    speakers: 'Tom Ashby and the treasurer',
  },
  'F-OD-1': {
    note: 'Of the last ten groups that asked, seven were seen within a month, all in paid hours.',
    evidence: [
      [
        'Request log',
        'Shared drive',
        'November 2025 to October 2026',
        2,
        { speakers: 'The development team', codes: '1.2', also: ['B-OD-3'] },
      ],
    ],
  },
  'F-AD-1': {
    note: 'Priya gives about six hours a week to boards and forums. All of it comes out of other work.',
    speakers: 'Priya Nair',
  },
  'F-CV-1': {
    note: 'The harbour project paid for the Place Forum’s notes until June. Nobody is paid for the village halls network.',
  },
  'K-FF-1': {
    note: 'Our cold spot list put the spring bid surgery in the Harbour Estate café and not in the town.',
    evidence: [
      [
        'Where small grants went, by ward',
        'Shared drive',
        'March 2026',
        2,
        { codes: '1.1', also: ['K-FF-2'] },
      ],
      [
        'Sign-in sheet, Harbour Estate bid surgery',
        'Paper file',
        'May 2026',
        2,
        { speakers: 'Ceri Ŵyn-Hughes', codes: '1.1, 1.2', also: ['X-REACH'] },
      ],
    ],
    speakers: 'Ceri Ŵyn-Hughes',
  },
  'K-OD-1': {
    note: 'This year’s course list follows what 74 groups told us, 31 of them new to us.',
    evidence: [
      [
        'What groups asked for, with the course plan',
        'Website',
        'January 2026',
        2,
        { codes: '1.2' },
      ],
    ],
  },
  'K-OD-3': {
    note: 'Each of us keeps notes in our own way. We have twice asked a group for a story it had already told.',
  },
  'K-AD-1': {
    note: 'Both papers to the council this year say which groups we asked, small ones among them, and when.',
    evidence: [
      [
        'Reply to the transport strategy, with sources',
        'Website',
        'June 2026',
        2,
        { codes: '2.2, 2.10', also: ['B-AD-2'] },
      ],
    ],
    speakers: 'Priya Nair',
  },
  'K-CV-3': {
    note: 'The 2009 merger still matters to the port groups. Elders from both sides told it to our two newest trustees, and correct our account each winter.',
    evidence: [['Two pages on the merger, with corrections', 'Induction pack', 'February 2026', 3]],
    speakers: 'Ceri Ŵyn-Hughes and the chair of the Port Forum',
  },
  'X-KEY': {
    note: 'Priya has noted what matters to each of her ten main contacts. Only she has met those in health and at the port.',
  },
  'X-LEAD': {
    note: 'Priya and six of our nine trustees visited a group this year. It is the first year that so many did.',
    evidence: [['Board minutes, item 4', 'Board papers', 'October 2026', 2]],
    speakers: 'Any trustee',
  },
  'X-RES': {
    note: 'Each spring we ring ten groups helped the year before, and keep what they say. None of it is published yet.',
  },
  'R-FF-1': {
    note: 'The community foundation told us of its plan to end the youth fund first, and we said what it would do.',
    evidence: [['Email from the community foundation', 'Priya’s inbox', '2026-03-12', 2]],
    speakers: 'Priya Nair',
  },
  'R-OD-1': {
    note: 'We think that six or so of the last ten groups we helped are run by volunteers alone. We have not counted.',
    evidence: [['What small groups said at the summer fair', 'Notes of the day', 'July 2026', 1]],
  },
  'R-AD-1': {
    note: 'The council takes an item of ours each quarter. The NHS is the weaker: it took two this year, and both times we had to ask.',
  },
  'R-VP-1': {
    note: 'Young people from the Harbour Estate and families of the Polish Saturday school meet us each quarter, when we ask.',
  },
  'X-IND': {
    note: 'Each September our board checks grants and contracts against its rule. In 2025 we turned down one that barred us from public comment.',
    evidence: [
      ['Note to members on the declined contract', 'Newsletter 61', 'November 2025', 2],
      ['Register of interests', 'Board papers', 'September 2026', 2],
    ],
    speakers: 'The chair',
  },
  'X-INC': {
    note: 'Ceri leads on a two-page approach. Nobody has yet asked people from communities left out how it works.',
  },
  'X-ACC': {
    note: 'Groups put nine questions to our board at the October meeting. The answers are in the newsletter.',
    evidence: [['Nine questions from groups, with answers', 'Newsletter 66', 'November 2026', 2]],
    speakers: 'The chair',
  },
  'B-AD-1': {
    note: 'The director of place and an NHS deputy each see us twice a year, on dates that their offices set.',
    speakers: 'Priya Nair',
  },
  'B-VP-1': {
    note: 'The council’s winter plan names us for volunteers, in one line. Its health plan does not.',
    evidence: [['Wexcombe winter plan, page 9', 'Council website', 'October 2026', 2]],
  },
  'B-CV-1': {
    note: 'A head of service came to three of the last four Place Forums unprompted. One began the bus pilot agreed there in March.',
    evidence: [
      [
        'Place Forum action list',
        'Shared drive',
        'September 2026',
        2,
        { speakers: 'The chair of the Place Forum', codes: '2.10', also: ['B-CV-2'] },
      ],
    ],
  },
  'X-MAP': {
    note: 'The team that plans the new county council asked us to its first briefing for the sector.',
  },
};
