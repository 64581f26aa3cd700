import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../src/core/document/profile';
import { buildReport } from '../../../src/core/report/build-report';
import { standHeading } from '../../../src/core/report/page-one';
import { isAboutSector } from '../../../src/core/wording/sector-words';
import { bank, example } from './fixtures';

function told(restsOn: string, letters: Profile['letters']) {
  const instrument = { ...bank.instrument, says: { ...bank.instrument.says, restsOn } };
  const assessment = { ...example, profile: { ...example.profile, letters } };
  const model = buildReport({ ...bank, instrument, assessment, voice: 'we' });
  return {
    isAsked: isAboutSector(instrument),
    heading: standHeading(model),
    kicker: model.factors.kicker,
    method: model.method.join(' '),
  };
}

describe('where a set of questions has room for what the local sector is called', () => {
  const OF_SECTOR = 'Good {sector} support rests on';

  test('papers use the letters the organisation chose', () => {
    const { isAsked, heading, kicker, method } = told(OF_SECTOR, 'VCFSE');
    expect(isAsked).toBe(true);
    expect(heading).toBe('Where we stand on the four things good VCFSE support rests on');
    expect(kicker).toMatch(/^Good VCFSE support rests on four things: funding, /);
    expect(method).toContain('Local groups are the VCFSE sector of the place. Questions about');
  });

  test('and plain words where it chose none', () => {
    const { heading, method } = told(OF_SECTOR, '');
    expect(heading).toBe('Where we stand on the four things good local support rests on');
    expect(method).toContain('Local groups are the local sector of the place.');
  });
});

test('a set that is about no sector asks for no letters and says nothing of one', () => {
  const { isAsked, heading, kicker, method } = told('A good hall rests on', 'VCSE');
  expect(isAsked).toBe(false);
  expect(heading).toBe('Where we stand on the four things a good hall rests on');
  expect(`${kicker} ${method}`).not.toMatch(/VCSE|the sector/);
  expect(method).toContain('Questions about public bodies or funders carry the rule');
});
