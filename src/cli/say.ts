/** Standard output carries what was asked for and nothing else; everything said to a person goes to standard error. */

export function print(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
}

export function tell(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}

/** A file was refused, or has problems. */
export function complain(problems: readonly string[]): number {
  tell(problems);
  return 1;
}
