/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { type PanelCase, panelOf } from '../../support/cases/panel-case';
import { scoresById } from '../../support/scores-by-id';

const modules = import.meta.glob<{ panelCase: PanelCase }>('../../cases/panel/*.ts', {
  eager: true,
});
const cases = Object.values(modules).map(({ panelCase }) => panelCase);

test.each(cases)('$title', (panelCase) => {
  const panel = panelOf(panelCase);
  const items = Object.fromEntries(panel.items.map((item) => [item.item, item]));

  expect(items).toMatchObject(panelCase.items ?? {});
  expect(scoresById(panel.scorecard)).toMatchObject(panelCase.dimensions ?? {});
  expect(panel.leaveOneOut).toMatchObject(panelCase.leaveOneOut ?? {});
  expect({ ...panel, ...panelCase.panel }).toEqual(panel);
});

test('there are cases to run', () => {
  expect(cases.length).toBeGreaterThan(10);
});
