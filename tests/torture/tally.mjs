import { printTable } from '../bench/table.mjs';
import { WAYS } from './ways-to-kill.mjs';

const COLUMNS = [
  'name',
  'kills',
  'ms, median',
  'shown as saved',
  'missing',
  'not yet shown: kept',
  'lost',
  'note',
];

const FOOTNOTE = `
"ms, median": how long after the page showed it (or it was pressed, or opened) the kill came in fact. "Shown as saved":
the page said "Saved" after it was given. "Not yet shown": given in the instant before the kill, with the
page still saying "Saving", or not even that yet. From "a file brought in" on each is one press, that must be
wholly done or not at all: half of it counts as a fault below.
A kill (SIGKILL to every process of the browser) loses what the browser had in memory. It does not lose
what the system had yet to write to its disk: for a power cut the app asks the browser for strict
durability, which asks the disk to flush, and this run does not show that.`;

/** What was counted, a row for each way to kill. */
export function createTally() {
  const rows = new Map(
    WAYS.map(({ name }) => [name, { delays: [], shown: 0, missing: 0, kept: 0, lost: 0 }]),
  );
  const failures = [];
  const gone = [];
  const counts = { looks: 0, places: 0, earlier: 0 };
  const missing = () =>
    counts.earlier + [...rows.values()].reduce((total, row) => total + row.missing, 0);
  return {
    failures,
    missing,
    failed: (text) => failures.push(text),
    killed: (way, delay) => rows.get(way.name).delays.push(delay),
    /** What became of one press: `done`, `not`, or in words what is half done. `shown`: 1 if the page said it was saved. */
    judged: (way, shown, outcome, where) => {
      const row = rows.get(way.name);
      row.shown += shown;
      if (outcome === 'done') row.kept += 1 - shown;
      else if (outcome === 'not') {
        row.missing += shown;
        row.lost += 1 - shown;
        if (shown === 1) gone.push(`${way.name}: shown as saved, and not done (${where})`);
      } else failures.push(`${way.name}: half done: ${outcome} (${where})`);
    },
    looked: (findings) => {
      counts.looks += 1;
      counts.places += findings.length;
      for (const finding of findings) {
        const { place, row, expected, found } = finding;
        if (finding.missing > 0)
          gone.push(`${place}: shown as saved "${expected}", found "${found}"`);
        if (row === null) counts.earlier += finding.missing;
        else
          for (const count of ['shown', 'missing', 'kept', 'lost'])
            rows.get(row)[count] += finding[count];
      }
    },
    isClean: () => missing() === 0 && failures.length === 0,
    print: (title) => {
      printTable(title, tableRows(rows), COLUMNS);
      process.stdout.write(`${FOOTNOTE}\n\n${summary(counts, missing(), gone, failures)}\n`);
    },
  };
}

function tableRows(rows) {
  const each = WAYS.map(({ name, unit, isAtStart }) => {
    const { delays, ...counted } = rows.get(name);
    return { ...rowOf(name, delays, isAtStart ? null : counted), note: unit };
  });
  const all = [...rows.values()];
  const sum = (count) => all.reduce((total, row) => total + row[count], 0);
  const sums = Object.fromEntries(
    ['shown', 'missing', 'kept', 'lost'].map((count) => [count, sum(count)]),
  );
  return [
    ...each,
    rowOf(
      'all',
      all.flatMap(({ delays }) => delays),
      sums,
    ),
  ];
}

const rowOf = (name, delays, counted) => ({
  name,
  kills: String(delays.length),
  'ms, median': String(medianOf(delays) ?? ''),
  ...(counted && {
    'shown as saved': String(counted.shown),
    missing: String(counted.missing),
    'not yet shown: kept': String(counted.kept),
    lost: String(counted.lost),
  }),
});

function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function summary({ looks, places, earlier }, missing, gone, failures) {
  const listed = (texts) => texts.map((text) => `  ${text}`);
  return [
    `${looks} starts looked at everything kept before: ${places} looks at an answer or a note, ${earlier} of an earlier start missing.`,
    `Shown as saved and missing: ${missing}.`,
    ...listed(gone),
    `Half done, starts that failed, records that could not be read, and other faults: ${failures.length}.`,
    ...listed(failures),
  ].join('\n');
}
