import { type JSX, useEffect, useState } from 'react';
import { Loading } from '../frame/loading';
import { fetchGuidance } from './use-guidance';

/** In the place of what cannot be drawn without the guidance. A fetch that fails is thrown to the error boundary. */
export function UntilGuidance(): JSX.Element {
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    fetchGuidance().catch(setFailure);
  }, []);
  if (failure !== null) throw failure;
  return <Loading />;
}
