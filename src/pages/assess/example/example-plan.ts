/** What the made-up organisation means to do, round its own date. All invented. */
import type { Plan, PlannedAction } from '../../../core/document/plan';

const ACTIONS = {
  'action-1': {
    text: 'Ask the council and the NHS to pay for our seat on the Wexcombe Place Board, at its full cost.',
    area: 'funding-system',
    owner: 'Tom Ashby',
    by: '2026-10-30',
    cost: '',
    status: 'to-do',
    notes: 'The sums are done. The letter waited for the harbour bid.',
    items: ['F-AD-1', 'F-AD-3'],
  },
  'action-2': {
    text: 'Offer the public health team two lines on our part in volunteering for its next plan.',
    area: 'buy-in',
    owner: 'Priya Nair',
    by: '2027-01-29',
    cost: '',
    status: 'to-do',
    notes: '',
    items: ['B-VP-1'],
  },
  'action-3': {
    text: 'Show funders what our warning on the youth fund changed, and ask to be called at the start of the next fund.',
    area: 'buy-in',
    owner: 'Priya Nair',
    by: '2027-03-26',
    cost: 'Half a day',
    status: 'doing',
    notes: '',
    items: ['B-FF-1'],
  },
  'action-4': {
    text: 'Give each key contact in health and at the port a second person here, and have Priya introduce them.',
    area: 'structures',
    owner: 'Priya Nair',
    by: '2027-02-12',
    cost: 'About six days of staff time',
    status: 'doing',
    notes: 'Two trustees have offered: one knows the hospital, the other the port.',
    items: ['X-KEY'],
  },
  'action-5': {
    text: 'Choose one shared place for notes on the groups we help, and agree what goes in.',
    area: 'structures',
    owner: 'Ceri Ŵyn-Hughes',
    by: '2026-11-13',
    cost: '',
    status: 'done',
    notes: 'A plain spreadsheet, since 10 November. In February we look at whether it is used.',
    items: ['K-OD-3'],
  },
  'action-6': {
    text: 'Ask people from two communities that we seldom hear from how our approach to inclusion works.',
    area: 'structures',
    owner: 'Ceri Ŵyn-Hughes',
    by: '2027-04-30',
    cost: '£400 for translation',
    status: 'to-do',
    notes: '',
    items: ['X-INC'],
  },
} as const satisfies Readonly<Record<string, PlannedAction>>;

export const EXAMPLE_PLAN: Plan = { actions: ACTIONS, order: Object.keys(ACTIONS) };
