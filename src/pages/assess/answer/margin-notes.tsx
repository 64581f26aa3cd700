import type { JSX } from 'react';
import type {
  GlossaryTerm,
  Guidance,
  Instrument,
  Item,
  ItemId,
  Source,
} from '../../../core/instrument/instrument';
import { toLookAtAgain } from '../../../core/response/meaning';
import { useMainstay } from '../../../store/use-mainstay';
import { paths } from '../../../ui/paths';
import { helpLines } from '../../shared/question/advice';
import { QuestionHelp } from '../../shared/question/question-help';
import type { FetchEarlier } from '../../shared/question/use-earlier';
import { EarlierAnswers } from './earlier-answers';
import { EvidenceFold } from './evidence/evidence-fold';
import { LastTime } from './last-time';
import { MarginNote } from './margin-note';
import { OldWords } from './old-words';

type MarginNotesProps = {
  readonly id: string;
  readonly item: Item;
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
  readonly fetchEarlier: FetchEarlier;
};

/**
 * Beside the question: why it is asked, what to show for it, and the words used. What only says something is drawn into
 * the same nodes from question to question; what is written in is another one for each.
 */
export function MarginNotes(props: MarginNotesProps): JSX.Element {
  const { id, item, instrument, guidance } = props;
  const help = guidance?.items[item.id];
  const lines = helpLines(item, 'own');
  return (
    <aside className="margin" aria-label="Notes on this question">
      {lines.length > 0 && (
        // Heard with the answers already.
        <div className="counts-beside" aria-hidden="true">
          <p className="h4">What counts</p>
          <QuestionHelp lines={lines} />
        </div>
      )}
      <OldWords
        key={`${item.id}-old`}
        {...{ id, item }}
        levels={instrument.levels}
        fetchEarlier={props.fetchEarlier}
      />
      {guidance && help && (
        <MarginNote title="Why we ask" about={item.id}>
          <p>{help.why.text}</p>
          {help.context && <p>{help.context.text}</p>}
          <Sources
            guidance={guidance}
            ids={[...help.why.sources, ...(help.context ? [help.context.source] : [])]}
          />
        </MarginNote>
      )}
      <EvidenceFold id={id} item={item} instrument={instrument} examples={help?.evidence ?? []} />
      <LastTime key={`${item.id}-last`} {...{ id, item, instrument }} />
      <EarlierFold key={`${item.id}-earlier`} {...{ id, item }} levels={instrument.levels} />
      {guidance && help && (
        <WordsUsed item={item.id} words={help.words} glossary={guidance.glossary} />
      )}
    </aside>
  );
}

type EarlierFoldProps = {
  readonly id: string;
  readonly item: Item;
  readonly levels: Instrument['levels'];
};

function EarlierFold({ id, item, levels }: EarlierFoldProps): JSX.Element | null {
  const all = useMainstay((state) => state.responses[id]?.[item.id]?.history);
  const isAgain = useMainstay(
    (state) => toLookAtAgain(state.responses[id]?.[item.id], item) !== null,
  );
  // What is to be looked at again has a place of its own.
  const history = all?.slice(isAgain ? 1 : 0) ?? [];
  if (history.length === 0) return null;
  return (
    <MarginNote title="Earlier answers" count={history.length} isOpen>
      <EarlierAnswers id={id} item={item} history={history} levels={levels} />
    </MarginNote>
  );
}

function Sources({
  guidance,
  ids,
}: {
  readonly guidance: Guidance;
  readonly ids: readonly string[];
}): JSX.Element {
  const sources = guidance.sources.filter((source) => ids.includes(source.id));
  return (
    <p className="note">
      Source:{' '}
      {sources.map((source, k) => (
        <span key={source.id}>
          {k > 0 && '; '}
          <SourceName source={source} />
        </span>
      ))}
    </p>
  );
}

function SourceName({ source }: { readonly source: Source }): JSX.Element {
  const name = `${source.publisher}, ${source.date}`;
  if (source.url === null) return <>{name}</>;
  return (
    <a href={source.url} rel="noreferrer">
      {name}
    </a>
  );
}

type WordsUsedProps = {
  readonly item: ItemId;
  /** The terms that the question uses. */
  readonly words: readonly string[];
  readonly glossary: readonly GlossaryTerm[];
};

function WordsUsed({ item, words, glossary }: WordsUsedProps): JSX.Element | null {
  if (words.length === 0) return null;
  const used = glossary.filter(({ term }) => words.includes(term));
  return (
    <MarginNote title="Words used here" about={item}>
      <dl className="stack words">
        {used.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        <a href={paths.glossary}>All words</a>
      </p>
    </MarginNote>
  );
}
