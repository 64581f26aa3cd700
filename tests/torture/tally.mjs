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
"ms, median": how long after the page showed it (or was opened) the kill came in fact. "Shown as saved":
the page said "Saved" after it was given. "Not yet shown": given in the instant before the kill, with the
page still saying "Saving", or not even that yet.
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
    looked: (findings, unreadable) => {
      counts.looks += 1;
      counts.places += findings.length;
      failures.push(...unreadable);
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

const tableRows = (rows) =>
  WAYS.map(({ name, unit, isAtStart }) => {
    const { delays, shown, missing, kept, lost } = rows.get(name);
    return {
      name,
      kills: String(delays.length),
      'ms, median': String(medianOf(delays) ?? ''),
      ...(isAtStart
        ? {}
        : {
            'shown as saved': String(shown),
            missing: String(missing),
            'not yet shown: kept': String(kept),
            lost: String(lost),
            note: unit,
          }),
    };
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
    `Starts that failed, records that could not be read, and other faults: ${failures.length}.`,
    ...listed(failures),
  ].join('\n');
}
