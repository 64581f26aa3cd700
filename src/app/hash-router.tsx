import type { JSX, ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

/** For pages that ask for more of their address than which page it is. The first load does without. */
export function HashRouter({ children }: { readonly children: ReactNode }): JSX.Element {
  return <Router hook={useHashLocation}>{children}</Router>;
}
