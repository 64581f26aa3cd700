import type { JSX } from 'react';
import type { OneFile } from './one-file';

/** The fingerprint of the file, and how to take it again wherever the file has got to. */
export function HowToCheck({ file }: { readonly file: OneFile }): JSX.Element {
  const commands = [
    ['Windows, PowerShell', `Get-FileHash ${file.name}`],
    ['Windows, Command Prompt', `certutil -hashfile ${file.name} SHA256`],
    ['Mac', `shasum -a 256 ${file.name}`],
    ['Linux', `sha256sum ${file.name}`],
  ] as const;
  return (
    <section>
      <h2>How to check that it is unchanged</h2>
      <p>
        If you got the file from somebody else, or left it where others could change it, take its
        SHA-256 and compare. It must be, in capitals or not:
      </p>
      <p>
        <code className="hash" translate="no">
          {file.sha256}
        </code>
      </p>
      <p>Open a terminal in the folder with the file, and write:</p>
      <dl className="words">
        {commands.map(([where, command]) => (
          <div key={where}>
            <dt>{where}</dt>
            <dd>
              <code translate="no">{command}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
