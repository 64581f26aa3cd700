import type { Guidance } from '../core/instrument/instrument';
import { fetchInTurn, named, withPart, withQuestions } from './chunk';

/** The pages there are to read. A table of its own, since a first visit wants none of them. */
export const readingChunks = {
  howItWorks: withQuestions<{ readonly guidance: Guidance }>(
    async () => (await import('../pages/reading/how-it-works')).HowItWorks,
  ),
  privacy: named(() => import('../pages/reading/privacy'), 'Privacy'),
  accessibility: named(
    () => import('../pages/reading/accessibility-statement'),
    'AccessibilityStatement',
  ),
  glossary: named(() => import('../pages/reading/glossary'), 'Glossary'),
  help: withQuestions<object>(async () => (await import('../pages/reading/help')).Help),
  forIt: named(() => import('../pages/reading/for-it'), 'ForIt'),
  licences: withPart(
    async () => (await import('../pages/reading/licences')).Licences,
    () => import('virtual:notices'),
  ),
} as const;

/** Not among those fetched in advance: the whole app once more, for the few who want it on a stick. */
export const oneFileChunk = withPart(
  async () => (await import('../pages/one-file/one-file-page')).OneFilePage,
  () => import('virtual:one-file'),
);

export const fetchReadingPages = () => fetchInTurn(readingChunks);
