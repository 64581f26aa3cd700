/** Why each level was chosen, and what could be shown, in the made-up assessment. All invented. */
import type { ItemId } from '../../core/instrument/instrument';
import type { EvidenceStrength } from '../../core/response/answer';

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
    note: 'Since the harbour bid we run the cash flow each quarter with one grant arriving three months late.',
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
    note: 'We promise three weeks. The log shows that we kept to it in seven of the last twelve months.',
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
    note: 'The village halls network still meets. Nobody is paid for the evening or the notes.',
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
    note: 'Both papers to the council this year say which groups we asked and when.',
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
    note: 'The 2009 merger still matters to the port groups. Elders from both sides corrected our account last winter.',
    evidence: [['Two pages on the merger, with corrections', 'Induction pack', 'February 2026', 3]],
    speakers: 'Ceri Ŵyn-Hughes and the chair of the Port Forum',
  },
  'X-KEY': {
    note: 'There is a contact list, but for health and for the port only Priya has met the people on it.',
  },
  'X-LEAD': {
    note: 'Both managers and six of our nine trustees visited a group this year. The board hears what they found.',
    evidence: [['Board minutes, item 4', 'Board papers', 'October 2026', 2]],
    speakers: 'Any trustee',
  },
  'R-FF-1': {
    note: 'The community foundation told us of its plan to end the youth fund first, and we said what it would do.',
    evidence: [['Email from the community foundation', 'Priya’s inbox', '2026-03-12', 2]],
    speakers: 'Priya Nair',
  },
  'R-OD-1': {
    note: 'We think that most small groups came back this year without a push. We have not counted.',
    evidence: [['What small groups said at the summer fair', 'Notes of the day', 'July 2026', 1]],
  },
  'R-AD-1': {
    note: 'The council’s partnership lead takes our items each quarter and answers them. The NHS sends papers the day before.',
  },
  'R-VP-1': {
    note: 'Young people from the Harbour Estate and the Polish Saturday school meet us each quarter.',
  },
  'X-IND': {
    note: 'We turned down a contract in 2025 that barred us from public comment, and told members why.',
    evidence: [
      ['Note to members on the declined contract', 'Newsletter 61', 'November 2025', 2],
      ['Register of interests', 'Board papers', 'September 2026', 2],
    ],
    speakers: 'The chair',
  },
  'X-INC': {
    note: 'Ceri leads on a two-page approach. Nobody has yet set our users beside the census.',
  },
  'B-AD-1': {
    note: 'The director of place and an NHS deputy both called us before this year’s budget papers.',
    speakers: 'Priya Nair',
  },
  'B-VP-1': {
    note: 'The winter plan has one line on us. The health and volunteering plans have none.',
    evidence: [['Wexcombe winter plan, page 9', 'Council website', 'October 2026', 2]],
  },
  'B-CV-1': {
    note: 'Heads of service come to the Place Forum unprompted. One began the bus pilot agreed there in March.',
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
};
