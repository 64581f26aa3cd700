import type { Item, ItemId } from '../instrument/instrument';
import type { ReportScene } from '../wording/report-scene';

/** A question that nobody here could answer, and who would know. */
export type AskRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly stem: string;
  readonly whoKnows: string;
};

/** Every "don't know", those that could move the scores most first. Method 2.4. */
export const askRowsOf = (scene: ReportScene): readonly AskRow[] =>
  scene.analysis.findOut
    .filter(({ state }) => state === 'dk')
    .map(({ item, whoKnows }) => {
      const { number, stem } = scene.itemOf(item);
      return { item, number, stem, whoKnows };
    });

type Asked = {
  readonly levels: readonly string[];
  readonly organisation: string;
  /** Who is asked; may be empty. */
  readonly to: string;
};

/** One question in words, to be sent to someone: nothing that was answered or noted here is in it. */
export const askText = (item: Item, { levels, organisation, to }: Asked) => {
  const whose = organisation.trim() === '' ? 'our' : `the ${organisation.trim()}`;
  const lines = levels.map((name, level) => `${name}: ${item.levels[level] ?? ''}`);
  return {
    subject: `A question for ${organisation.trim() || 'our self-assessment'} (${item.number})`,
    text: [
      to.trim() === '' ? 'Hello,' : `Hello ${to.trim()},`,
      `Would you answer one question for ${whose} self-assessment? Nobody here knew the answer.`,
      [`${item.number}. ${item.stem}`, item.help ?? ''].filter((line) => line !== '').join('\n'),
      lines.join('\n'),
      'Each level includes the ones before it. Between two, choose the earlier one.',
      'Please reply with the level that fits and how you know, or say that you do not know either.',
    ].join('\n\n'),
  };
};
