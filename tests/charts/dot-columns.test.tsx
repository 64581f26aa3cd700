import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DotColumns } from '../../src/charts/people/dot-columns';
import { spreadPicture } from '../../src/core/panel-report/spread-picture';
import { panelOf } from '../support/cases/panel-case';
import { tinyExercise } from '../support/tiny-exercise';
import { tinyInstrument } from '../support/tiny-instrument';

const instrument = tinyInstrument({ items: [{ id: 'A' }] });

const pictureOf = (people: string, attribution: 'named' | 'not-attributed' = 'named') => {
  const exercise = tinyExercise({ items: ['A'], people: [...people], attribution });
  const [item] = panelOf({ instrument, exercise }).items;
  if (!item) throw new Error('there is no item');
  return spreadPicture(item, instrument.levels, 'we');
};

const columns = () => screen.getAllByRole('listitem');
const dots = (container: HTMLElement) =>
  [...container.querySelectorAll('.column')].map((column) => column.querySelectorAll('svg').length);

it('draws one dot a person, and says each count and the middle in words', () => {
  const { container } = render(<DotColumns picture={pictureOf('01133?')} />);
  expect(dots(container)).toEqual([1, 2, 0, 2, 0, 1]);
  expect(columns().map((column) => column.textContent?.trim())).toEqual([
    '1 person Not in place',
    '2 people Middle answerStarting',
    'Nobody Partly in place',
    '2 people Established',
    'Nobody Embedded and reviewed',
    '1 person Don’t know',
  ]);
});

it('puts the tag of a half between two columns, once', () => {
  render(<DotColumns picture={pictureOf('1122')} />);
  const tag = screen.getByText('Middle answer');
  expect(tag).toHaveClass('between');
  expect(tag).toHaveTextContent('Middle answer, halfway to the next');
  expect(columns()[1]).toContainElement(tag);
});

it('puts no tag on a level nobody holds', () => {
  render(<DotColumns picture={pictureOf('111333')} />);
  expect(screen.queryByText('Middle answer')).toBeNull();
});

it('draws the middle grey where more do not know than can say', () => {
  render(<DotColumns picture={pictureOf('???11')} />);
  expect(screen.getByText('Middle answer')).toHaveClass('grey');
});

it('shows nothing of who is where until it is asked to', () => {
  const texts = ['a', 'b', 'c', 'd', 'e'];
  const { container } = render(
    <DotColumns picture={pictureOf('01133?')} texts={texts} isShown={false} />,
  );
  expect(dots(container)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(screen.queryByText('Middle answer')).toBeNull();
  expect(container).not.toHaveTextContent(/person|people|Nobody/);
  expect(columns()[3]).toHaveTextContent('Established');
  expect(columns()[3]).toHaveTextContent('d');
});

it('shows a small group that is not attributed its middle alone', () => {
  const { container } = render(<DotColumns picture={pictureOf('0044', 'not-attributed')} />);
  expect(dots(container)).toEqual([0, 0, 0, 0, 0]);
  expect(container).not.toHaveTextContent(/person|people|Nobody|Don’t know/);
  expect(within(columns()[2] ?? container).getByText('Middle answer')).toBeInTheDocument();
});

it('draws a crowd as shares of a bar, with who does not know outside', () => {
  const { container } = render(
    <DotColumns picture={pictureOf(`${'1'.repeat(24)}33333333????????`)} />,
  );
  expect(container.querySelectorAll('.pile')).toHaveLength(0);
  const widths = [...container.querySelectorAll('.crowd-bars > svg')].map((part) =>
    Number.parseFloat(part.getAttribute('width') ?? ''),
  );
  const [, ones = 0, , threes = 0, , unknown = 0] = widths;
  expect(ones / threes).toBeCloseTo(3);
  expect(unknown).toBeCloseTo(threes);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(97);
  expect(columns()[1]).toHaveTextContent('24 people, 75%');
});
