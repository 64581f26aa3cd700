import type { JSX } from 'react';

type Source = { readonly words: string; readonly doi?: string };

/** By publisher or DOI: method 0.16. */
const SOURCES: readonly Source[] = [
  {
    words:
      'Answering alone, then question by question together: trustees’ self-assessment exercise, Directory of Social Change.',
  },
  {
    words:
      'Strengths first, then where people agree least: how to use its OCAT tool, McKinsey and Company.',
  },
  {
    words: 'Alone, talk, alone again: the IDEA protocol, Hemming and others, 2018.',
    doi: '10.1371/journal.pone.0198468',
  },
  {
    words: 'What is seen first narrows opinions and makes them no truer: Lorenz and others, 2011.',
    doi: '10.1073/pnas.1008636108',
  },
];

/** Where the way of running the day comes from. The minutes are our own judgement, and said to be. */
export function PracticeSources(): JSX.Element {
  return (
    <section className="practice">
      <h2>Where this comes from</h2>
      <p className="note">
        {SOURCES.map(({ words, doi }) => (
          <span key={words}>
            {words}{' '}
            {doi !== undefined && (
              <>
                <a href={`https://doi.org/${doi}`} rel="noreferrer">
                  doi {doi}
                </a>
                .{' '}
              </>
            )}
          </span>
        ))}
        The minutes are our own judgement.
      </p>
    </section>
  );
}
