import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeInvitation } from '../../../../src/core/codes/invitation-code';
import { readOutGroups } from '../../../../src/core/codes/read-out-code';
import { encodeReply } from '../../../../src/core/codes/reply-code';
import type { Collection } from '../../../../src/core/document/collection';
import { newCollection } from '../../../../src/core/exercise/new-exercise';
import { shownNow } from '../../../../src/core/exercise/shown';
import { decided } from '../../../../src/core/exercise/take-out';
import { encodeResponseFile } from '../../../../src/core/file/response-file';
import type { CameraProblem, CameraState } from '../../../../src/platform/camera/camera';
import type { PhotoOutcome } from '../../../../src/platform/camera/qr-read';
import { until } from '../../../support/until';
import { fileOnDisk } from '../../shared/kept-file/kept-scene';
import {
  bank,
  COLLECTION,
  exerciseWhere,
  firstRound,
  replyOf,
  showCollect,
  storeWith,
} from './collect-scene';

type Fakes = {
  camera: CameraState;
  see: ((text: string) => void) | null;
  unread: ((isInView: boolean) => void) | null;
  photo: PhotoOutcome;
  played: string[];
};

const fakes = vi.hoisted(
  (): Fakes => ({
    camera: { kind: 'stopped' },
    see: null,
    unread: null,
    photo: { kind: 'no-code' },
    played: [],
  }),
);

vi.mock('../../../../src/platform/camera/camera', () => ({
  startCamera: () => ({ started: Promise.resolve(fakes.camera), stop: () => undefined }),
  listCameras: () =>
    Promise.resolve([
      { id: 'c1', name: 'Built-in camera' },
      { id: 'c2', name: '' },
    ]),
}));
vi.mock('../../../../src/platform/camera/qr-read', () => ({
  watchForQr: (watch: {
    readonly onText: (text: string) => void;
    readonly onUnread: (isInView: boolean) => void;
  }) => {
    fakes.see = watch.onText;
    fakes.unread = watch.onUnread;
    return () => {
      fakes.see = null;
    };
  },
  readQrFromImageFile: () => Promise.resolve(fakes.photo),
}));
vi.mock('../../../../src/platform/sound', () => ({
  soundIsOn: () => true,
  switchSound: () => undefined,
  prepareSound: () => undefined,
  playSound: (which: string) => fakes.played.push(which),
}));

beforeEach(() => {
  fakes.camera = { kind: 'running', cameraId: 'c1' };
  fakes.see = null;
  fakes.played = [];
});

const strip = () => document.querySelector('.strip');
const way = (name: string) => within(screen.getByRole('region', { name }));
const code = (person: number, change = {}) => encodeReply(replyOf(person, change));
/** Another window has changed it meanwhile. */
const changeFirst = (
  store: ReturnType<typeof storeWith>,
  change: (first: Collection) => Collection,
) =>
  act(() =>
    store.getState().exerciseChanged('one', ({ exercise, ...parts }) => ({
      ...parts,
      exercise: exercise && { ...exercise, first: change(exercise.first) },
    })),
  );
const see = (text: string) => act(() => fakes.see?.(text));
const start = async (user: ReturnType<typeof showCollect>['user']) =>
  user.click(screen.getByRole('button', { name: 'Start the camera' }));

describe('the camera', () => {
  test('takes in one code after the other, by sight and by sound', async () => {
    const store = storeWith(exerciseWhere({ expectedCount: 12 }));
    const { user } = showCollect(store);
    await start(user);
    expect(screen.getByText(/looking for codes/)).toBeInTheDocument();
    see(code(1));
    see(code(2));
    expect(strip()).toHaveTextContent('In. 2 of 12.');
    see(code(2));
    expect(strip(), 'still held up, or lost from view and found again').toHaveTextContent('In. 2');
    see(code(1));
    expect(strip()).toHaveTextContent('Already in. Nothing is counted twice. 2 of 12.');
    see('https://example.org/lunch');
    expect(strip()).toHaveTextContent('That is not a Mainstay code.');
    expect(fakes.played).toEqual(['taken', 'taken', 'taken', 'refused']);
    expect(Object.keys(firstRound(store))).toHaveLength(2);
  });

  test('says that a code in view cannot be read, and no longer once it is gone', async () => {
    const { user } = showCollect(storeWith(exerciseWhere()));
    await start(user);
    act(() => fakes.unread?.(true));
    expect(screen.getByText(/There is a code in view/).parentElement).toHaveTextContent(
      /Turn its brightness up.*the code read out/,
    );
    act(() => fakes.unread?.(false));
    expect(screen.queryByText(/There is a code in view/)).toBeNull();
    expect(screen.getByText(/looking for codes/)).toBeInTheDocument();
  });

  test('tells an invitation, a damaged code and a taken back answer apart', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    await start(user);
    see(code(1));
    see(code(1, { response: { revision: 2, isWithdrawn: true, answers: '' } }));
    expect(strip()).toHaveTextContent('It waits for you below. Nothing is changed yet.');
    await user.click(screen.getByRole('button', { name: 'Remove their answers' }));
    expect(strip()).toHaveTextContent('Taken back. These answers no longer count. 0 in.');
    see(code(1));
    expect(strip()).toHaveTextContent('A newer code is in already');
    await user.click(screen.getByRole('button', { name: /^Leave it as it is/ }));
    expect(strip()).toHaveTextContent('Left as it was.');
    expect(screen.queryByText('Waiting for you')).toBeNull();
    see(invitationText());
    expect(strip()).toHaveTextContent('That is the invitation, not an answer.');
    see(code(2).slice(0, -3));
    expect(strip()).toHaveTextContent('the end of this code is missing');
  });

  test('can be another one, and is switched off when it is stopped', async () => {
    const { user } = showCollect(storeWith(exerciseWhere()));
    await start(user);
    const choice = await screen.findByLabelText('Which camera');
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Built-in camera', 'Camera 2']);
    await user.click(screen.getByRole('button', { name: 'Stop the camera' }));
    expect(fakes.see).toBeNull();
    expect(screen.getByText(/^The camera is off/)).toBeInTheDocument();
  });

  test.each<[CameraProblem, RegExp]>([
    ['refused', /may not use the camera/],
    ['absent', /found no camera/],
    ['busy', /Another program/],
    ['not-allowed-here', /opened this way/],
    ['unknown', /did not start/],
  ])('that is %s says so, and every other way still works', async (problem, words) => {
    fakes.camera = { kind: 'problem', problem };
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    await start(user);
    expect(way('Camera').getByText(words)).toBeInTheDocument();
    await user.click(screen.getByLabelText('What people sent you'));
    await user.paste(code(1));
    await user.click(screen.getByRole('button', { name: 'Take in what is pasted' }));
    expect(strip()).toHaveTextContent('In. 1 in.');
  });
});

function invitationText(): string {
  const { instrument } = bank;
  const { exercise } = exerciseWhere();
  return encodeInvitation(
    {
      instrument: { id: instrument.id, version: instrument.version },
      round: 'first',
      collection: COLLECTION,
      items: exercise?.items ?? [],
      pick: 'quick',
      attribution: 'not-attributed',
      isRehearsal: false,
      organisation: '',
      facilitator: '',
      on: '',
    },
    instrument,
  );
}

describe('text', () => {
  test('with several codes is taken in whole, and what is wrong is named', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    const field = screen.getByLabelText('What people sent you');
    await user.click(field);
    await user.paste(`Hello, here are ours: ${code(1)} and https://x.org/#/in/${code(2)}, MR1.7`);
    await user.click(screen.getByRole('button', { name: 'Take in what is pasted' }));
    expect(strip()).toHaveTextContent('2 taken in. 3 looked at: 2 new and 1 not taken in. 2 in.');
    expect(way('Paste a code or a link').getByRole('listitem')).toHaveTextContent(
      /^Code 3: Not taken in: the end of this code is missing/,
    );
    expect(field, 'stays, to be mended').not.toHaveValue('');
    expect(Object.keys(firstRound(store))).toHaveLength(2);
  });
});

describe('a code read out', () => {
  const groups = readOutGroups(replyOf(1)) ?? [];

  test('says which group is wrong as it is typed, and is taken in once all are right', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    const field = screen.getByLabelText('The code, as they read it out');
    const [one = '', two = '', ...rest] = groups;
    await user.click(field);
    await user.paste(`${one.toLowerCase()} ${two.slice(0, 3)}${two.endsWith('7') ? '8' : '7'}`);
    const typed = () =>
      screen.getByRole('list', { name: 'Groups typed so far' }).querySelectorAll('li');
    expect([...typed()].map((group) => group.lastChild?.textContent)).toEqual([
      'right',
      'not right',
    ]);
    expect(screen.getByText(/^Group 2 is not right/)).toBeInTheDocument();
    await user.clear(field);
    await user.paste([one, two, ...rest].join('-'));
    expect(screen.getByText(/^All groups are right/)).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(strip()).toHaveTextContent('In. 1 in.');
    expect(field).toHaveValue('');
    expect(Object.keys(firstRound(store))).toEqual(['0001NY1G']);
  });

  test('asks whose it is where the exercise is named', async () => {
    const store = storeWith(
      exerciseWhere({ attribution: 'named', expectedNames: ['Priya', 'Tom'] }),
    );
    const { user } = showCollect(store);
    await user.click(screen.getByLabelText('The code, as they read it out'));
    await user.paste(groups.join(' '));
    await user.keyboard('{Enter}');
    const name = screen.getByLabelText('Whose answers these are');
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription(/this exercise is named/);
    await user.type(name, 'Priya{Enter}');
    expect(strip()).toHaveTextContent('In: Priya. 1 of 2.');
    expect(screen.getByRole('region', { name: 'One person is missing' })).toHaveTextContent(
      'Priya inTom missing',
    );
  });

  test('is not offered where it would be too long', () => {
    const { instrument } = bank;
    const items = instrument.items.map(({ id }) => id);
    showCollect(storeWith(exerciseWhere({ first: newCollection(COLLECTION, items) })));
    expect(way('A code read out').getByText(/short enough to read out/)).toBeInTheDocument();
    expect(screen.queryByLabelText('The code, as they read it out')).toBeNull();
  });
});

describe('files', () => {
  const items = exerciseWhere().exercise?.first.items ?? [];
  const responseFile = (person: number) => {
    const reply = replyOf(person);
    const response = { ...reply.response, reasons: {} };
    return new File([encodeResponseFile({ ...reply, items, response }, 'test')], `${person}.json`);
  };

  test('come in many at once, with a summary and the refused ones by name', async () => {
    const store = storeWith(exerciseWhere({ expectedCount: 5 }));
    const { user } = showCollect(store);
    await user.upload(screen.getByLabelText('Choose files'), [
      responseFile(1),
      responseFile(2),
      responseFile(2),
      new File(['{"type":"shopping"}'], 'shopping.json'),
      new File(['x'], 'blurred.png', { type: 'image/png' }),
    ]);
    await screen.findByText('2 taken in.', { selector: '.arrival b' });
    expect(strip()).toHaveTextContent(
      '2 taken in. 5 looked at: 2 new, 1 already in and 2 not taken in. 2 of 5.',
    );
    const refused = way('Files').getAllByRole('listitem');
    expect(refused.map((line) => line.textContent?.slice(0, 30))).toEqual([
      'shopping.json: Not taken in: t',
      'blurred.png: Not taken in: we ',
    ]);
  });

  test('may be a photo of a code', async () => {
    fakes.photo = { kind: 'read', text: code(4) };
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    const photo = new File(['x'], 'screen.png', { type: 'image/png' });
    await user.upload(screen.getByLabelText('Choose pictures'), photo);
    await screen.findByText('In.', { selector: '.arrival b' });
    expect(Object.keys(firstRound(store))).toHaveLength(1);
  });
});

describe('who is in', () => {
  test('is a number and never a list where answers are not attributed', async () => {
    const store = storeWith(exerciseWhere({ expectedCount: 3, expectedNames: ['Priya'] }));
    const { user } = showCollect(store);
    await start(user);
    see(code(1, { response: { name: 'Priya' } }));
    expect(screen.getByRole('region', { name: 'How many are in' })).toHaveTextContent(
      '1 of 3; 2 still to come.',
    );
    expect(document.body).not.toHaveTextContent('Priya');
    expect(firstRound(store)['0001ABCD']?.name).toBe('');
  });

  test('moves when another window takes something in', () => {
    const store = storeWith(exerciseWhere());
    showCollect(store);
    const other = exerciseWhere({
      first: {
        ...newCollection(COLLECTION, ['a']),
        responses: { ZZZZZZZZ: { ...replyOf(1).response, reasons: {} } },
      },
    });
    act(() => store.setState({ heads: { one: other } }));
    expect(strip()).toHaveTextContent(/^1in/);
  });
});

test('a paper form is taken out by its number', async () => {
  const items = exerciseWhere().exercise?.items ?? [];
  const responses = { 'paper-3': { ...replyOf(1).response, name: '3', reasons: {} } };
  const store = storeWith(
    exerciseWhere({ first: { ...newCollection(COLLECTION, items), responses } }),
  );
  const { user } = showCollect(store);
  const number = screen.getByLabelText('Number on the form');
  await user.type(number, '4{Enter}');
  expect(number).toHaveAccessibleDescription(/No form 4 is in/);
  await user.clear(number);
  await user.type(number, '3{Enter}');
  expect(strip()).toHaveTextContent('Taken out: Form 3.');
  expect(firstRound(store)).toEqual({});
});

describe('taking someone out', () => {
  const choose = async (user: ReturnType<typeof showCollect>['user'], whom: string) => {
    await user.selectOptions(screen.getByLabelText('Whose answers'), whom);
    await user.click(screen.getByRole('button', { name: 'Take out these answers' }));
  };

  test('right after they came in is one press, and they stay out until put back by another', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    await start(user);
    see(code(1));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(strip()).toHaveTextContent('Undone. It is as it was before. 0 in.');
    see(code(2));
    see(code(1));
    expect(Object.keys(firstRound(store))).toEqual(['0002ABCD']);
    await user.click(screen.getByRole('button', { name: 'Put them back' }));
    expect(Object.keys(firstRound(store))).toEqual(['0001ABCD', '0002ABCD']);
  });

  test('by their code shown again, where nobody is named', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    await start(user);
    see(code(1));
    see(code(2));
    see(code(1));
    await user.click(screen.getByRole('button', { name: 'Take out this person’s answers' }));
    expect(Object.keys(firstRound(store))).toEqual(['0002ABCD']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(Object.keys(firstRound(store))).toEqual(['0001ABCD', '0002ABCD']);
  });

  test('once they are out by another window’s doing changes nothing, and says so', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    await start(user);
    see(code(1));
    see(code(2));
    see(code(1));
    changeFirst(store, (first) => decided(first, '0001ABCD', null));
    const before = store.getState().heads.one;
    await user.click(screen.getByRole('button', { name: 'Take out this person’s answers' }));
    expect(strip()).toHaveTextContent('These answers are not in any more.');
    expect(strip()).not.toHaveTextContent('Taken out');
    expect(store.getState().heads.one).toBe(before);
  });

  test('by undoing does nothing once the room has been shown its answers', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    await start(user);
    see(code(1));
    const undo = screen.getByRole('button', { name: 'Undo' });
    changeFirst(store, (first) => ({ ...first, shown: shownNow(first, null, {}) }));
    await user.click(undo);
    expect(strip()).toHaveTextContent('Not undone: the answers have been shown since.');
    expect(Object.keys(firstRound(store))).toEqual(['0001ABCD']);
  });

  test('by the signs on their own page, which say nothing of what they answered or how it came', async () => {
    const store = storeWith(exerciseWhere());
    const { user } = showCollect(store);
    await start(user);
    for (const person of [2, 3, 1]) see(code(person));
    const options = within(screen.getByLabelText('Whose answers')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Choose',
      '0001',
      '0002',
      '0003',
    ]);
    await choose(user, '0002');
    expect(strip()).toHaveTextContent('Taken out: 0002. These answers are removed from here.');
    expect(Object.keys(firstRound(store))).toEqual(['0001ABCD', '0003ABCD']);
  });

  test('by name in a named exercise, two of one name told apart', async () => {
    const store = storeWith(exerciseWhere({ attribution: 'named' }));
    const { user } = showCollect(store);
    await start(user);
    for (const person of [1, 2]) see(code(person, { response: { name: 'Priya' } }));
    see(code(3, { response: { name: 'Tom' } }));
    await choose(user, 'Tom');
    await choose(user, 'Priya (0001ABCD)');
    expect(strip()).toHaveTextContent('Taken out: Priya (0001ABCD).');
    expect(Object.keys(firstRound(store))).toEqual(['0002ABCD']);
  });
});

test('after the answers have been shown everything waits, and says what becomes of it', async () => {
  const store = storeWith(exerciseWhere({ isRevealed: true }));
  const { user } = showCollect(store);
  expect(screen.getByText(/What was shown stays as it is/)).toBeInTheDocument();
  await start(user);
  see(code(1));
  expect(firstRound(store)).toEqual({});
  expect(screen.getByRole('region', { name: 'Waiting for you' })).toHaveTextContent(
    /counts only once at least four others have come late/,
  );
  await user.click(screen.getByRole('button', { name: 'Take them in' }));
  expect(Object.keys(firstRound(store))).toHaveLength(1);
});

test('a rehearsal says so, and a round nobody was asked is told as that', () => {
  showCollect(storeWith(exerciseWhere({ isRehearsal: true })));
  expect(screen.getByText('Rehearsal: made-up answers.')).toBeInTheDocument();
  showCollect(storeWith(exerciseWhere()), 'again');
  expect(screen.getByText(/“Second vote” is not open yet/)).toBeInTheDocument();
  showCollect(storeWith(exerciseWhere()), 'nonsense');
  expect(screen.getByText('There is no page at this address')).toBeInTheDocument();
});

describe('the working file', () => {
  test('saved by hand says how many have come in since, and who could read it', async () => {
    const store = storeWith(exerciseWhere({ facilitator: 'Priya', readers: 'the chair' }));
    const { user } = showCollect(store);
    const box = screen.getByRole('region', { name: 'Working file' });
    expect(box).toHaveTextContent('Told to those who answer: Priya, the chair.');
    await user.click(within(box).getByRole('button', { name: 'Save the working file' }));
    expect(box).not.toHaveTextContent('come in since');
    act(() => store.setState({ filedAt: { one: '2026-11-21T11:59:00.000Z' } }));
    await start(user);
    see(code(1));
    see(code(2));
    expect(box).toHaveTextContent('changed since2 more have come in since.');
  });

  test('kept up to date is written after each arrival', async () => {
    const { disk, handle } = fileOnDisk('day.mainstay.json');
    vi.stubGlobal('showSaveFilePicker', async () => handle());
    vi.stubGlobal('showOpenFilePicker', async () => [handle()]);
    const { user } = showCollect(storeWith(exerciseWhere()));
    await user.click(screen.getByRole('button', { name: 'Keep a working file up to date' }));
    const box = screen.getByRole('region', { name: 'Working file' });
    await until(() => expect(box).toHaveTextContent(/Kept in day.mainstay.json too/));
    await start(user);
    see(code(1));
    await until(() => expect(disk.text).toContain('0001ABCD'));
    vi.unstubAllGlobals();
  });
});
