import { useState } from 'react';
import { readPreference, writePreference } from '../../../platform/preferences';

const WARM_UP = 'mainstay:warm-up-slide';

/** Whether the slides begin with the warm-up. They do until someone says otherwise on this device. */
export function useWarmUp() {
  const [isWanted, setWanted] = useState(() => readPreference(WARM_UP) !== 'no');
  const want = (isOn: boolean) => {
    setWanted(isOn);
    writePreference(WARM_UP, isOn ? null : 'no');
  };
  return { isWanted, want };
}
