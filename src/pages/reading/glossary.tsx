import type { GlossaryTerm, Guidance } from '../../core/instrument/instrument';
import { JumpLink } from './shared/on-this-page';

type Props = { readonly guidance: Guidance };

type Letter = { readonly letter: string; readonly terms: readonly GlossaryTerm[] };

export function Glossary({ guidance }: Props) {
  const letters = byLetter(guidance.glossary);
  return (
    <>
      <h1>Glossary</h1>
      <div className="prose">
        <p>
          These are the words used in Mainstay, and some that you will meet around it. They say what
          we mean here. Other people may use the same words differently.
        </p>
        <nav aria-label="A to Z">
          <ul className="letters">
            {letters.map(({ letter }) => (
              <li key={letter}>
                <JumpLink route="/glossary" target={headingId(letter)}>
                  {letter}
                </JumpLink>
              </li>
            ))}
          </ul>
        </nav>
        {letters.map(({ letter, terms }) => (
          <section key={letter}>
            <h2 id={headingId(letter)}>{letter}</h2>
            <dl>
              {terms.map((term) => (
                <Term key={term.term} term={term} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

function Term({ term: { term, meaning, alsoWritten } }: { readonly term: GlossaryTerm }) {
  // Plurals and the like are listed for the readability count, not for readers.
  const otherNames = alsoWritten.filter(
    (name) => !name.toLowerCase().startsWith(term.toLowerCase()),
  );
  return (
    <div>
      <dt>{term}</dt>
      <dd>{meaning}</dd>
      {otherNames.length > 0 && <dd>Also written: {otherNames.join(', ')}.</dd>}
    </div>
  );
}

function headingId(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}

function byLetter(glossary: readonly GlossaryTerm[]): readonly Letter[] {
  const terms = glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
  const letters = [...new Set(terms.map(firstLetter))];
  return letters.map((letter) => ({
    letter,
    terms: terms.filter((term) => firstLetter(term) === letter),
  }));
}

function firstLetter({ term }: GlossaryTerm): string {
  return term.charAt(0).toUpperCase();
}
