/** What a command was called with: files, and options that each take a value or none. */
export type Called = {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
};

type Known = { readonly values?: readonly string[]; readonly switches?: readonly string[] };

/** Null where an option is not known, comes twice, or lacks its value. What follows `--` is a file, however it begins. */
export function readFlags(
  args: readonly string[],
  { values = [], switches = [] }: Known,
): Called | null {
  const files: string[] = [];
  const given: Record<string, string> = {};
  const on = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--')
      return { files: [...files, ...args.slice(at + 1)], values: given, switches: on };
    if (!arg.startsWith('--')) files.push(arg);
    else if (switches.includes(arg.slice(2))) on.add(arg.slice(2));
    else {
      const [name, value] = [arg.slice(2), args[at + 1]];
      if (!values.includes(name) || value === undefined || Object.hasOwn(given, name)) return null;
      given[name] = value;
      at += 1;
    }
  }
  return { files, values: given, switches: on };
}
