import type { Instrument } from '../../core/instrument/instrument';
import { paths } from '../../ui/paths';
import { HelpAnswering } from './help-answering';
import { HelpAwayDay } from './help-away-day';
import { HelpDisplay } from './help-display';
import { HelpFiles } from './help-files';
import { HelpYears } from './help-years';
import { OnThisPage } from './shared/on-this-page';

const SECTIONS = [
  { id: 'how-long', title: 'How long does it take?' },
  { id: 'who-answers', title: 'Who should answer?' },
  { id: 'two-levels', title: 'What if it could be either of two levels?' },
  { id: 'dont-know', title: '“Don’t know” or “not our role”?' },
  { id: 'coming-back', title: 'Can I leave and come back?' },
  { id: 'where', title: 'Where are my answers?' },
  { id: 'files', title: 'How do I save to a file, and open it elsewhere?' },
  { id: 'colleagues', title: 'Can several of us answer?' },
  { id: 'versions', title: 'What if two of us answered the same question?' },
  { id: 'new-laptop', title: 'How do I move to a new laptop?' },
  { id: 'shared', title: 'What about shared and managed computers?' },
  { id: 'offline', title: 'Does it work without a connection?' },
  { id: 'kept-file', title: 'Can a file follow every change by itself?' },
  { id: 'cloud', title: 'Can I keep the file in OneDrive or Dropbox?' },
  { id: 'spreadsheet', title: 'Can I have the answers in a spreadsheet?' },
  { id: 'left', title: 'A colleague has left. Can I get their answers?' },
  { id: 'will-not-open', title: 'Why will a file not open?' },
  { id: 'next-year', title: 'How do we do it again next year?' },
  { id: 'other-organisations', title: 'Can we see how we compare with others?' },
  { id: 'pooling', title: 'Can a network put many organisations together?' },
  { id: 'printing', title: 'How do I print, or make a PDF?' },
  { id: 'keyboard', title: 'Which keys can I use?' },
  { id: 'display', title: 'How do I change the text size or theme?' },
  { id: 'questions', title: 'Can we change the questions?' },
  { id: 'run-a-day', title: 'How do I run an away-day?' },
  { id: 'camera', title: 'The camera was refused. How do I allow it?' },
  { id: 'no-scan', title: 'What if a code will not scan?' },
  { id: 'wrong-browser', title: 'The link opened in another browser' },
  { id: 'two-facilitators', title: 'Can two of us collect?' },
  { id: 'other-laptop', title: 'Can I go on with the day on another laptop?' },
  { id: 'short-day', title: 'We have only half an hour' },
  { id: 'no-phones', title: 'There are no phones in the room' },
  { id: 'half-typed', title: 'I was typing in a paper form and the page closed' },
] as const;

export function Help({ instrument }: { readonly instrument: Instrument }) {
  return (
    <>
      <h1>Help</h1>
      <div className="prose">
        <p>
          Answers to what people ask most. Words of the trade are in the{' '}
          <a href={paths.glossary}>glossary</a>, and the rules behind the results are on{' '}
          <a href={paths.howItWorks}>How Mainstay works</a>.
        </p>
        <OnThisPage route="/help" sections={SECTIONS} />
        <HelpAnswering items={instrument.items} />
        <HelpFiles />
        <HelpYears />
        <HelpDisplay />
        <HelpAwayDay />
      </div>
    </>
  );
}
