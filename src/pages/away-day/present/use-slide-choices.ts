import { useState } from 'react';
import { readPreference, writePreference } from '../../../platform/preferences';

const KEYS = { primer: 'mainstay:primer-slide', warmUp: 'mainstay:warm-up-slide' } as const;
type Choosable = keyof typeof KEYS;

/** Which slides come before the answers: each does until someone says otherwise on this device. */
export function useSlideChoices() {
  const [wanted, setWanted] = useState<Readonly<Record<Choosable, boolean>>>(() => ({
    primer: readPreference(KEYS.primer) !== 'no',
    warmUp: readPreference(KEYS.warmUp) !== 'no',
  }));
  const want = (which: Choosable, isOn: boolean) => {
    setWanted({ ...wanted, [which]: isOn });
    writePreference(KEYS[which], isOn ? null : 'no');
  };
  return { wanted, want };
}
