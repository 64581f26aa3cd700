/** What became of the files, by how they were made. */
export function createTable() {
  const kinds = new Map();
  const slow = [];
  const outcomes = new Set();
  return {
    add({ kind, outcome, slowest, index, bytes }) {
      outcomes.add(outcome);
      const row = kinds.get(kind) ?? { files: 0, slowest: 0, byOutcome: new Map() };
      kinds.set(kind, row);
      row.files += 1;
      row.slowest = Math.max(row.slowest, slowest);
      row.byOutcome.set(outcome, (row.byOutcome.get(outcome) ?? 0) + 1);
      slow.push({ kind, index, slowest, size: bytes.length });
      slow.sort((one, other) => other.slowest - one.slowest);
      slow.splice(5);
    },
    print(say) {
      const names = [...outcomes].sort((one) => (one === 'opened' ? -1 : 1));
      const width = Math.max(...[...kinds.keys()].map((kind) => kind.length));
      const cells = names.map((name) => Math.max(name.length, 5));
      say(`${'made by'.padEnd(width)}  tried  ${names.join('  ')}  slowest ms`);
      for (const [kind, row] of [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)))
        say(line(kind, row));
      say(line('all', total([...kinds.values()])));
      say('\nThe slowest five:');
      for (const { kind, index, slowest, size } of slow)
        say(`  number ${index} (${kind}), ${size} bytes: ${Math.round(slowest)} ms`);

      function line(kind, { files, slowest, byOutcome }) {
        const counts = names.map((name, at) =>
          String(byOutcome.get(name) ?? '').padStart(cells[at]),
        );
        const time = String(Math.round(slowest)).padStart(10);
        return `${kind.padEnd(width)}  ${String(files).padStart(5)}  ${counts.join('  ')}  ${time}`;
      }
    },
  };
}

function total(rows) {
  const byOutcome = new Map();
  for (const row of rows)
    for (const [name, count] of row.byOutcome)
      byOutcome.set(name, (byOutcome.get(name) ?? 0) + count);
  return {
    files: rows.reduce((sum, { files }) => sum + files, 0),
    slowest: Math.max(...rows.map(({ slowest }) => slowest)),
    byOutcome,
  };
}
