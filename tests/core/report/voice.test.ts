import { describe, expect, it } from 'vitest';
import { turnVoice } from '../../../src/core/wording/voice';
import { bank } from './fixtures';

const CASES = [
  [
    'At least two of you know each of your key contacts.',
    'At least two of us know each of our key contacts.',
  ],
  [
    'You have not yet checked who uses you against who lives in your area.',
    'We have not yet checked who uses us against who lives in our area.',
  ],
  [
    'At least one partner pays for your time or lets you lead joint work every year.',
    'At least one partner pays for our time or lets us lead joint work every year.',
  ],
  [
    'If your best-connected person left, much of what you know would go.',
    'If our best-connected person left, much of what we know would go.',
  ],
  [
    'Little shows that you are free of the bodies that fund you.',
    'Little shows that we are free of the bodies that fund us.',
  ],
  [
    'List the ten things groups asked you for most.',
    'List the ten things groups asked us for most.',
  ],
  ['Agree a “you said, we did” note.', 'Agree a “you said, we did” note.'],
  [
    'Invite that person yourselves. The choice is yours.',
    'Invite that person ourselves. The choice is ours.',
  ],
] as const;

const flagSentences = bank.instrument.items.flatMap(({ flag }) =>
  flag ? [flag.raised, flag.clear] : [],
);
const guidanceSentences = Object.values(bank.guidance.items).flatMap(({ evidence, nextSteps }) => [
  ...evidence,
  ...nextSteps.map(({ step }) => step),
]);

const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, '');

describe('turnVoice', () => {
  it.each(CASES)('turns %s', (you, we) => expect(turnVoice(you, 'we')).toBe(we));

  it('leaves the screen’s voice as the bank has it', () =>
    expect(flagSentences.map((text) => turnVoice(text, 'you'))).toEqual(flagSentences));

  it.each([...flagSentences, ...guidanceSentences].filter((text) => /\byou/i.test(text)))(
    'leaves no slip in: %s',
    (text) => {
      const turned = withoutQuotes(turnVoice(text, 'we'));
      expect(turned).not.toMatch(/\byou/i);
      expect(turned).not.toMatch(/\b(of|for|to|with|without|by|from|fund|uses?|lets?|asked) we\b/i);
      expect(turned).not.toMatch(
        /(?<!\bof )\bus (are|have|do|did|know|hold|may|could|will|spoke|set)\b/i,
      );
      expect(turned).not.toMatch(/\bwe[.,;:]/i);
    },
  );
});
