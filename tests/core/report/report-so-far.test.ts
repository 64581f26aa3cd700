import { describe, expect, test } from 'vitest';
import { plainSummary } from '../../../src/core/documents/plain-summary';
import { buildReport } from '../../../src/core/report/build-report';
import { reportSoFar } from '../../../src/core/report/report-so-far';
import { bank, example } from './fixtures';

const { instrument } = bank;
/** Funding is finished, local knowledge half answered, nothing else begun. */
const begun = instrument.items.filter(({ section }) => section === 'local-knowledge').slice(0, 9);
const kept = new Set(
  [...instrument.items.filter(({ section }) => section === 'funding'), ...begun].map(
    ({ id }) => id,
  ),
);
const assessment = {
  ...example,
  answers: Object.fromEntries(Object.entries(example.answers).filter(([id]) => kept.has(id))),
};
const input = { ...bank, assessment } as const;

describe('while one section is finished and another begun', () => {
  const [screen, paper] = (['you', 'we'] as const).map((voice) =>
    reportSoFar({ ...input, voice }, false),
  );
  if (!screen || !paper) throw new Error('two reports');

  test('the text for an e-mail says of each section what the screen says', () => {
    const text = plainSummary(paper);
    expect(text).toContain(screen.shortLead);
    for (const { name, detail } of screen.factors.rows.slice(1)) {
      expect(text).toContain(`- ${name}: ${detail}`);
    }
    expect(text).toContain('Hidden until this section is finished: 9 of 19 answered');
    expect(paper.told.headline).toBe(screen.told.headline);
    expect(paper.told.weakest.number).toBe(screen.told.weakest.number);
  });

  test('what was answered is listed whole all the same', () => {
    const listed = paper.answers.flatMap(({ rows }) => rows).filter(({ levelText }) => levelText);
    const whole = buildReport({ ...input, voice: 'we' });
    expect(listed).toEqual(
      whole.answers.flatMap(({ rows }) => rows).filter(({ levelText }) => levelText),
    );
  });

  test('and whoever asked for all there is has all there is, in both', () => {
    const all = reportSoFar({ ...input, voice: 'we' }, true);
    expect(all).toEqual(buildReport({ ...input, voice: 'we' }));
    expect(plainSummary(all)).not.toContain('Hidden until');
  });
});
