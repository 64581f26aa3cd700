import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SpreadTable } from '../../src/charts/people/spread-table';
import type { PanelReport } from '../../src/core/report-model/panel-model';
import { bank, report } from '../core/report/fixtures';
import { awayDay } from '../support/away-day';

const { instrument } = bank;

const panelOf = (people: number): PanelReport => {
  const { panel } = report(awayDay({ instrument, people }), 'we');
  if (panel === null) throw new Error('An exercise has a panel.');
  return panel;
};

/** The cells that are shaded as the middle, of the question that splits the room. */
const shadedOf = (people: number): readonly (string | null)[] => {
  const rows = panelOf(people)
    .sections.flatMap((section) => section.rows)
    .filter(({ isSplit }) => isSplit);
  const { container } = render(
    <SpreadTable rows={rows} levels={instrument.levels} caption="How many" />,
  );
  return [...container.querySelectorAll('.mid')].map((cell) => cell.textContent);
};

it('shades the level where the middle lies, and none where nobody stands there', () => {
  expect(shadedOf(10)).toEqual(['6, the middle answer']);
  expect(shadedOf(8)).toEqual([]);
});
