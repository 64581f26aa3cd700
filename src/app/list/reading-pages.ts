import type { ComponentType } from 'react';
import type { Guidance } from '../../core/instrument/instrument';
import { paths } from '../../ui/paths';
import { type Chunk, fetchQuestions, named, pageWithPart, withQuestions } from '../fetch/chunk';
import { fetchOneFile } from '../fetch/fetch-one-file';
import { fetchedPage } from '../fetch/fetched-page';

type ReadingFacts = {
  readonly name: string;
  readonly address: string;
  readonly showsAnswers: false;
};
type Guided = { readonly guidance: Guidance };

type GuidedEntry = ReadingFacts & {
  readonly needsGuidance: true;
  readonly chunk: Chunk<ComponentType<Guided>>;
  readonly Page: ComponentType<Guided>;
};
type PlainEntry = ReadingFacts & {
  readonly needsGuidance: false;
  readonly chunk: Chunk<ComponentType>;
  readonly Page: ComponentType;
};
export type ReadingEntry = GuidedEntry | PlainEntry;

const about = (name: string, address: string): ReadingFacts => ({
  name,
  address,
  showsAnswers: false,
});

const plain = (facts: ReadingFacts, chunk: PlainEntry['chunk']): ReadingEntry => ({
  ...facts,
  needsGuidance: false,
  chunk,
  Page: fetchedPage(chunk),
});

const guided = (facts: ReadingFacts, chunk: GuidedEntry['chunk']): ReadingEntry => ({
  ...facts,
  needsGuidance: true,
  chunk,
  Page: fetchedPage(chunk),
});

/** What there is to read about Mainstay itself. */
export const readingPages: readonly ReadingEntry[] = [
  guided(
    about('How it works', paths.howItWorks),
    withQuestions<Guided>(
      async () => (await import('../../pages/reading/how-it-works/how-it-works')).HowItWorks,
    ),
  ),
  plain(
    about('Privacy', paths.privacy),
    named(() => import('../../pages/reading/privacy'), 'Privacy'),
  ),
  plain(
    about('Accessibility statement', paths.accessibility),
    named(() => import('../../pages/reading/accessibility-statement'), 'AccessibilityStatement'),
  ),
  guided(
    about('Glossary', paths.glossary),
    named(() => import('../../pages/reading/glossary'), 'Glossary'),
  ),
  plain(
    about('Help', paths.help),
    withQuestions<object>(async () => (await import('../../pages/reading/help')).Help),
  ),
  plain(
    about('Questions on this device', paths.questions),
    pageWithPart(
      async () =>
        (await import('../../pages/assess/question-sets/question-sets-page')).QuestionSetsPage,
      async () => ({ default: { instrument: await fetchQuestions(), fetchOneFile } }),
    ),
  ),
  plain(
    about('For IT', paths.forIt),
    named(() => import('../../pages/reading/for-it'), 'ForIt'),
  ),
  plain(
    about('Third-party notices', paths.licences),
    pageWithPart(
      async () => (await import('../../pages/reading/licences')).Licences,
      () => import('virtual:notices'),
    ),
  ),
];

/** Not among those fetched in advance: the whole app once more, for the few who want it on a stick. */
export const oneFilePage: ReadingEntry = plain(
  about('Mainstay in one file', paths.oneFile),
  pageWithPart(
    async () => (await import('../../pages/assess/one-file/one-file-page')).OneFilePage,
    () => import('virtual:one-file'),
  ),
);
