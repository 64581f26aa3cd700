import { useMemo } from 'react';
import type { PanelScorecard } from '../../../core/panel/panel';
import { talkOfTheDay } from '../../../core/panel/talk-of-the-day';
import { useDeviceList } from '../../shared/use-device-list';
import { useDayLength } from './use-day-length';

/** What this room talks about in the time it has, the same on the wall and on the facilitator's own page. */
export function useTalkOfTheDay(id: string, panel: PanelScorecard) {
  const { entries, change } = useDeviceList('talked-about', id);
  const { length } = useDayLength();
  const talk = useMemo(() => talkOfTheDay(panel, entries, length), [panel, entries, length]);
  return { ...talk, putOn: (item: string, isOn: boolean) => change(item, isOn) };
}
