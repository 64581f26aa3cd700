import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JSX } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AboutOrganisation } from '../../../src/pages/assess/set-up/about-organisation';
import { AboutThis } from '../../../src/pages/assess/set-up/about-this';
import {
  patchOf,
  type SetUpValues,
  setUpValuesOf,
} from '../../../src/pages/assess/set-up/set-up-values';
import { useStoreForm } from '../../../src/pages/shared/forms/use-saved-form';
import { StoreProvider, useMainstayStore } from '../../../src/store/use-mainstay';
import { releaseForm } from '../../../src/ui/held-back';
import { bank, example } from '../../core/report/fixtures';
import { pageStore } from '../../support/page-store';

const { answers: _, ...head } = example;
const KEY = 'one/set-up';

afterEach(() => releaseForm(KEY));

function Form(): JSX.Element {
  const store = useMainstayStore();
  const form = useStoreForm<SetUpValues>({
    key: KEY,
    read: ({ heads }) => setUpValuesOf(heads.one ?? head, bank.instrument),
    save: (values) => store.getState().detailsChanged('one', patchOf(values)),
  });
  return (
    <>
      <AboutThis form={form} today="2026-11-21" />
      <AboutOrganisation form={form} kinds={bank.instrument.says.kinds} />
    </>
  );
}

function scene(share: string) {
  const store = pageStore(bank.instrument);
  const profile = { ...head.profile, largestStatutoryShare: share };
  store.setState({ heads: { one: { ...head, id: 'one', name: 'Autumn review', profile } } });
  render(
    <StoreProvider store={store}>
      <Form />
    </StoreProvider>,
  );
  const kept = () => store.getState().heads.one;
  return { kept, user: userEvent.setup() };
}

const shareField = () => screen.getByRole('textbox', { name: /public funder/ });

test.each([
  ['45', '“45” is kept until then.'],
  ['', 'It is left out until then.'],
])(
  'of a number out of range no part is kept that was never meant, after “%s”',
  async (before, after) => {
    const { kept, user } = scene(before);
    await user.clear(shareField());
    await user.type(shareField(), '140');
    expect(kept()?.profile.largestStatutoryShare).toBe(before);
    await user.tab();
    expect(screen.getByText(`Write a number from 0 to 100. ${after}`)).toBeVisible();
    expect(shareField()).toHaveValue('140');

    await user.type(shareField(), '{Backspace}');
    expect(kept()?.profile.largestStatutoryShare).toBe('14');
  },
);

test('a name taken away letter by letter is kept whole', async () => {
  const { kept, user } = scene('');
  const name = screen.getByDisplayValue('Autumn review');
  await user.click(name);
  await user.keyboard('{Backspace>13/}');
  expect(name).toHaveValue('');
  expect(kept()?.name).toBe('Autumn review');
  await user.tab();
  expect(screen.getByText(/“Autumn review” is kept/)).toBeVisible();
});
