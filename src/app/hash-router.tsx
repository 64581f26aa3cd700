import type { JSX, ReactNode } from 'react';
import { Router } from 'wouter';
import { useAddress } from './use-address';

/** For pages that ask for more of their address than which page it is. The first load does without. */
export function HashRouter({ children }: { readonly children: ReactNode }): JSX.Element {
  return <Router hook={useAddress}>{children}</Router>;
}
