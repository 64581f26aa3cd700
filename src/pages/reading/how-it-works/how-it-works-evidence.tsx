import type { Instrument } from '../../../core/instrument/instrument';
import type { Explains } from '../../../core/instrument/says';

type Props = { readonly instrument: Instrument; readonly explains: Explains };

export function EvidenceBesideTheScore({ instrument, explains }: Props) {
  return (
    <section>
      <h2 id="evidence">Evidence, beside the score</h2>
      <p>
        How high you rate yourself and how well you can show it are two different things. So
        evidence never changes a score. It is kept beside it. A tool for communities described in
        the journal Ecology and Society (volume 18, issue 1, article 25) keeps rating and confidence
        apart in the same way.
      </p>
      <p>Each piece of evidence you note has a strength:</p>
      <ol start={0}>
        {instrument.evidenceStrengths.map((strength) => (
          <li key={strength}>{strength}</li>
        ))}
      </ol>
      <p>
        One piece may support several answers. It is kept with one of them and counts for each. An
        answer takes the strength of the strongest piece that supports it.
      </p>
      <p>
        The evidence page lists every piece by section, by your own accreditation codes
        {instrument.view === null ? ' and by age' : `, by age and by ${instrument.view.name}`}.{' '}
        {explains.evidence} {instrument.view?.method} A piece is called older than two years only
        when the latest day its date can mean is.
      </p>
      <h3>The cautious score</h3>
      <p>
        The cautious score asks: what would be left if someone accepted only what we can show? Any
        level above “{instrument.levels[2]}” is brought down to it, unless a document, figures or
        someone outside backs it up. It is never above the score itself. It appears only once you
        have noted some evidence.
      </p>
      <h3>Claims to evidence</h3>
      <p>
        These are answers at the top two levels with nothing to show, or with no more than “
        {instrument.evidenceStrengths[1]}”. The list is a handy place to start before an outside
        assessor comes.
      </p>
    </section>
  );
}
