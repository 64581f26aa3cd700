import { type JSX, useMemo } from 'react';
import { useParams } from 'wouter';
import type { Instrument } from '../../../core/instrument/instrument';
import { trendReport } from '../../../core/report/years/years-report';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import type { FetchEarlier } from '../../shared/question/use-earlier';
import { useEarlierDates } from '../../shared/years/use-earlier-dates';
import { TrendPart } from '../../shared/years/years-figures';
import { InReport } from './in-report';
import './years-pages.css';

type TrendPageProps = { readonly instrument: Instrument; readonly fetchEarlier: FetchEarlier };

/** Three or more dates, one small drawing a score. */
export function TrendPage({ instrument, fetchEarlier }: TrendPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const earlier = useEarlierDates(id, instrument, fetchEarlier);
  const trend = useMemo(
    () =>
      earlier === null || head === undefined || response === undefined
        ? null
        : trendReport([...earlier, { instrument, assessment: { ...head, answers: response } }]),
    [earlier, instrument, head, response],
  );
  const heading = usePageTitle('Over the years', `trend ${id}`);
  if (earlier === null) return null;
  return (
    <main id="main" tabIndex={-1} className="wide years">
      <header className="finding">
        <h1 tabIndex={-1} ref={heading}>
          Over the years
        </h1>
        {trend === null && (
          <p className="lead measure">
            A trend takes three dates that follow one another on this device.{' '}
            {earlier.length === 1 ? 'There are two' : 'There is one'} so far.{' '}
            <a href={paths.years(id, 'since')}>Since last time</a>
          </p>
        )}
      </header>
      {trend !== null && <TrendPart trend={trend} />}
      {trend !== null && head !== undefined && <InReport head={head} part="trend" />}
    </main>
  );
}
