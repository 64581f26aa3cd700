import { useMemo, useSyncExternalStore } from 'react';
import {
  changeDeviceList,
  type DeviceList,
  entriesOf,
  onDeviceList,
  readDeviceList,
} from '../../platform/storage/device-list';

/** A list of this exercise kept on this device, the same in every window, and how to change it. */
export function useDeviceList(list: DeviceList, id: string) {
  const kept = useSyncExternalStore(onDeviceList, () => readDeviceList(list, id));
  const entries = useMemo(() => entriesOf(kept), [kept]);
  const change = (entry: string, isIn: boolean) => changeDeviceList(list, id, entry, isIn);
  return { entries, change };
}
