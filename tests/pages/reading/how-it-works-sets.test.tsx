/** A part of How it works about something that a set does not have is not drawn. */
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { OtherViews } from '../../../src/pages/reading/how-it-works/how-it-works-other-views';
import { WhatIsAsked } from '../../../src/pages/reading/how-it-works/how-it-works-questions';
import { bank } from '../../core/report/fixtures';

const { instrument, guidance } = bank;

function said(shown: Instrument): string {
  const { container } = render(
    <>
      <WhatIsAsked instrument={shown} explains={guidance.explains} />
      <OtherViews instrument={shown} explains={guidance.explains} />
    </>,
  );
  return (container.textContent ?? '').replaceAll(/\s+/g, ' ');
}

test('what questions have is explained', () => {
  const words = said(instrument);
  expect(words).toMatch(/The other \d+ cut across all the functions/);
  expect(words).toContain('A flag is raised when');
  expect(words).toContain('Many organisations deal with two councils');
  expect(words).toContain('Where a level asks for a test that has not come');
});

test('and of what none of them has nothing is said', () => {
  const plain = instrument.items
    .filter(({ home }) => home !== null)
    .map((item) => ({ ...item, weaker: false, tested: false }));
  const words = said({ ...instrument, items: plain });
  expect(words).toContain(`There are ${plain.length} questions. Each has a home`);
  expect(words).not.toMatch(/flag|councils|asks for a test/i);
});
