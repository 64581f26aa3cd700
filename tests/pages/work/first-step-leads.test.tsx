import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { documentOf } from '../../../src/core/documents/document';
import { plainSummary } from '../../../src/core/documents/plain-summary';
import { PageOne } from '../../../src/pages/work/report/paper/page-one';
import { planPageOne } from '../../../src/pages/work/report/paper/page-one-plan';
import { bank, example, report } from '../../core/report/fixtures';

const model = report(example, 'we');
const { firstStep } = model.told;
const [decision = ''] = model.decisions;

const onPaper = () => {
  const { levels } = bank.instrument;
  const plan = planPageOne(model, model.decisions);
  return render(<PageOne model={model} levels={levels} plan={plan} isAlone />).container
    .textContent;
};

test.each([
  ['on paper', onPaper],
  ['in Word', () => JSON.stringify(documentOf(model, []).blocks)],
  ['in an e-mail', () => plainSummary(model)],
])('what to do first stands %s once, under where to start and before all else', (_, written) => {
  const text = written();
  expect(firstStep).not.toBe('');
  expect(text.split(firstStep)).toHaveLength(2);
  const places = ['Start here', firstStep, 'Where we stand', decision].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});
