import type { JSX, ReactNode } from 'react';
import type { Latest, Way } from '../use-intake';

type WayInProps = {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** One way for answers to come in, as a region of its own. */
export function WayIn({ id, title, children }: WayInProps): JSX.Element {
  return (
    <section className="way stack" aria-labelledby={`way-${id}`}>
      <h2 id={`way-${id}`} className="h3">
        {title}
      </h2>
      {children}
    </section>
  );
}

type SaidHereProps = { readonly latest: Latest | null; readonly way: Way };

/** What came of it, beside what was pressed too; the strip at the top has spoken it already. */
export function SaidHere({ latest, way }: SaidHereProps): JSX.Element | null {
  if (latest?.way !== way) return null;
  const { said, refused } = latest;
  return (
    <div className="said-here">
      <p>
        <b>{said.title}</b> {said.text}
      </p>
      {refused.length > 0 && (
        <ul className="ticks">
          {refused.map(({ source, said: why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
            <li key={index}>
              <b>{source || 'One of them'}</b>: {why.title} {why.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
