import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { paths } from '../../src/ui/paths';
import { answers, heading, openFirst, showGaps } from './gaps-scene';

vi.setConfig({ testTimeout: 20_000 });

const CLAIMS = paths.gaps('one', 'claims').slice(1);

describe('a move between the lists', () => {
  const LISTS = [
    ['find-out', /^Find out first: 4 answers/, 'Find out first'],
    ['weak-links', /^2 weak links/, 'Weak links'],
    ['claims', /^18 claims/, 'Claims to evidence'],
    ['targets', /^Targets: /, 'Targets'],
    ['first', /^First to work on$/, 'First to work on'],
  ] as const;

  it('puts focus on the heading of the list, and its name in the title', () => {
    const { go } = showGaps();
    for (const [list, words, title] of LISTS) {
      go(paths.gaps('one', list).slice(1));
      expect(document.activeElement).toHaveTextContent(words);
      expect(document.activeElement?.tagName).toBe('H2');
      expect(document.title).toBe(`${title} - Mainstay`);
    }
  });

  it('leaves focus to the page’s own heading on arrival', () => {
    const { go } = showGaps();
    go('/elsewhere');
    go(CLAIMS);
    expect(heading()).toHaveFocus();
  });

  it('has a heading to go to before there are gaps', () => {
    const { go } = showGaps({ response: {} });
    go(CLAIMS);
    expect(screen.getByRole('heading', { level: 2, name: 'Claims to evidence' })).toHaveFocus();
  });

  it.each([CLAIMS, '/elsewhere', paths.gaps('two').slice(1)])(
    'or away forgets what was said of a target: %s',
    async (elsewhere) => {
      const { user, go, store } = showGaps();
      const { aim } = await openFirst(user);
      await user.selectOptions(aim, 'Starting');
      expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
      const { one } = store.getState().heads;
      if (!one) throw new Error('there is no assessment');
      act(() =>
        store.setState(({ heads, responses }) => ({
          heads: { ...heads, two: { ...one, id: 'two' } },
          responses: { ...responses, two: answers },
        })),
      );
      go(elsewhere);
      if (elsewhere !== '/elsewhere') expect(screen.getByRole('status')).toBeEmptyDOMElement();
      go(paths.gaps('one').slice(1));
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
    },
  );
});

describe('the way on', () => {
  it.each(['first', 'claims'] as const)('is the report, once there are gaps: %s', (list) => {
    showGaps({ list });
    expect(screen.getByRole('link', { name: 'Make the report' })).toHaveAttribute(
      'href',
      '#/a/one/report',
    );
  });

  it('is not there before', () => {
    showGaps({ response: {} });
    expect(screen.queryByRole('link', { name: 'Make the report' })).toBeNull();
  });
});
