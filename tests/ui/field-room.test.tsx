import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TextField } from '../../src/ui/field';

test('a field says how much still fits from nine tenths on, and then how much is too much', async () => {
  render(<TextField id="name" label="Name" limit={20} />);
  const field = screen.getByLabelText('Name');
  const user = userEvent.setup();
  await user.type(field, 'x'.repeat(17));
  expect(field).not.toHaveAccessibleDescription();
  await user.type(field, 'x');
  expect(field).toHaveAccessibleDescription('Room for 2 more characters.');
  await user.type(field, 'xx');
  expect(field).toHaveAccessibleDescription('Room for 0 more characters.');
  await user.type(field, 'x');
  expect(field).toHaveAccessibleDescription('1 character too many: at most 20 fit here.');
});

test('a field without a limit says nothing of room', () => {
  render(<TextField id="day" label="Day" type="date" />);
  expect(screen.getByLabelText('Day')).not.toHaveAccessibleDescription();
});
