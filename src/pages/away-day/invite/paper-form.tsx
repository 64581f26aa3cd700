import { type JSX, memo } from 'react';
import { lowerFirst } from '../../../core/wording/words';
import { ADVICE } from '../../shared/question/advice';
import { DONT_KNOW_MARK, letterOfLevel } from '../shared/paper-marks';
import type { NumberedItem, PaperLayout, PaperPage } from './paper-pages';

/** What every page of every form says alike. */
export type PaperWords = {
  readonly name: string;
  readonly organisation: string;
  readonly day: string;
  readonly told: string;
  /** Which of several bodies is meant; '' where nothing asks about them. */
  readonly advice: string;
  readonly facilitator: string;
  readonly levelNames: readonly string[];
  readonly sectionNames: Readonly<Record<string, string>>;
  readonly asksRole: boolean;
  readonly asksName: boolean;
  readonly isRehearsal: boolean;
};

type PaperFormProps = {
  readonly number: number;
  readonly pages: readonly PaperPage[];
  readonly layout: PaperLayout['name'];
  readonly words: PaperWords;
};

/** One person's form: its number stands on every page, no name does unless the exercise is named. */
export const PaperForm = memo(function PaperForm(props: PaperFormProps): JSX.Element {
  const { number, pages, layout, words } = props;
  return (
    <article className={`paper-form ${layout}`} aria-label={`Form ${number}`}>
      {pages.map((page, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place in the form
        <section className="paper-page" key={k}>
          <p className="paper-head">
            <b>Form {number}</b>
            <span>
              {words.name}
              {words.day && `, ${words.day}`}
              {words.isRehearsal && '. Rehearsal: made-up answers'}
            </span>
            <span>
              Page {k + 1} of {pages.length}
            </span>
          </p>
          {page.hasIntro && <Intro words={words} number={number} layout={layout} />}
          <div className="paper-columns">
            {page.columns.map((items, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place on the page
              <div className="paper-column" key={column}>
                {items.map((numbered) => (
                  <Question
                    key={numbered.item.id}
                    {...numbered}
                    words={words}
                    isNamed={layout !== 'compact'}
                  />
                ))}
                {page.hasEnd && column === page.columns.length - 1 && <End words={words} />}
              </div>
            ))}
          </div>
        </section>
      ))}
    </article>
  );
});

type IntroProps = Pick<PaperFormProps, 'words' | 'number' | 'layout'>;

function Intro({ words, number, layout }: IntroProps): JSX.Element {
  return (
    <div className="paper-intro">
      <h2>{words.name}</h2>
      {words.organisation && <p>{words.organisation}</p>}
      <p>
        <b>Who will see this:</b> {words.told}
      </p>
      <p>
        Answer alone. Tick one box for each question. {ADVICE} If you do not know, say so: that
        helps too. You may leave a question blank.
      </p>
      {words.advice !== '' && <p>{words.advice}</p>}
      {layout === 'compact' && (
        <p>
          {words.levelNames.map((name, level) => (
            <span key={name}>
              <b>{letterOfLevel(level)}</b> {lowerFirst(name)},{' '}
            </span>
          ))}
          <b>{DONT_KNOW_MARK}</b> don’t know.
        </p>
      )}
      <p>
        This is form {number}. Remember the number if you may want your answers back: it is the only
        way to find them.
      </p>
    </div>
  );
}

type QuestionProps = NumberedItem & {
  readonly words: PaperWords;
  /** Whether each level stands there by its name too. */
  readonly isNamed: boolean;
};

function Question({ item, number, opensSection, words, isNamed }: QuestionProps): JSX.Element {
  return (
    <>
      {opensSection && <p className="paper-section">{words.sectionNames[item.section]}</p>}
      <div className="paper-item">
        <h3>
          {number}. {item.stem}
        </h3>
        {item.help !== '' && <p className="paper-help">{item.help}</p>}
        <ol>
          {item.levels.map((text, level) => (
            <li key={text}>
              <small>{letterOfLevel(level)}</small>
              <span className="paper-box" />
              {isNamed && <b>{words.levelNames[level]}</b>}
              <span className="text">{text}</span>
            </li>
          ))}
          <li className="paper-unknown">
            <small>{DONT_KNOW_MARK}</small>
            <span className="paper-box" />
            <b>Don’t know</b>
          </li>
        </ol>
      </div>
    </>
  );
}

function End({ words }: { readonly words: PaperWords }): JSX.Element {
  const to = words.facilitator.trim() || 'the facilitator';
  return (
    <div className="paper-end">
      {words.asksRole && (
        <p className="paper-role">
          <b>Last of all: are you staff?</b>
          <span>
            <span className="paper-box" /> Staff
          </span>
          <span>
            <span className="paper-box" /> Not staff (trustees, volunteers)
          </span>
        </p>
      )}
      {words.asksName && (
        <p className="paper-name">
          <b>Your name</b>
          <span />
        </p>
      )}
      <p>Thank you. Fold the form and give it to {to}.</p>
    </div>
  );
}
