import type { Assessment } from '../document/assessment';
import type { Follows } from '../document/follows';

type Before = Pick<Assessment, 'id' | 'assessedOn' | 'follows'>;

/** What an assessment keeps of the one it follows, before a person has said anything of the two. Method 4.7. */
export const followsOf = ({ id, assessedOn, follows }: Before): Follows => ({
  of: id,
  first: follows?.first ?? id,
  assessedOn,
  samePeople: '',
  peopleThen: 0,
  peopleNow: 0,
  yardstick: {},
});
