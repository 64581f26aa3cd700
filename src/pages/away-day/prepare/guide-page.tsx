import { type JSX, useState } from 'react';
import { atAGlance } from '../../../core/instrument/at-a-glance';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { usePageFoot } from '../../shared/printed-page';
import { GuideAgenda } from './guide-agenda';
import { GuideAfter, GuideBefore } from './guide-before-and-after';
import './guide-page.css';
import { HowLong } from '../shared/how-long';
import { GuideToSay } from './guide-to-say';
import { GuideTrouble } from './guide-trouble';
import { GuideWhoSees } from './guide-who-sees';
import { PracticeSources } from './practice-sources';
import { PrintRow } from './print-row';

type GuidePageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** The facilitator's guide: on the screen a page to read, on paper a handout of exactly two pages, or of as many as large print takes. */
export function GuidePage({ instrument }: GuidePageProps): JSX.Element {
  const [isLarge, setLarge] = useState(false);
  usePageFoot('Mainstay', 'facilitator’s guide', '', isLarge);
  return (
    <div className={isLarge ? 'guide large' : 'guide'}>
      <header className="guide-head">
        <h1>Facilitator’s guide</h1>
        <p className="lead">
          Everyone answers alone. Then you look together, talk about the few places where you
          differ, and choose what to do.
        </p>
        <div className="on-screen">
          <HowLong people={0} />
        </div>
        <PrintRow
          className="guide-print"
          prints="Print this guide"
          sides="Two pages of A4, or both sides of one sheet. In large print, of 16 points, about six pages."
          onLarge={setLarge}
        />
      </header>
      <GuideAgenda glance={atAGlance(instrument)} />
      <GuideToSay />
      <GuideBefore />
      <div className="guide-second">
        <GuideTrouble />
        <div className="guide-pair">
          <GuideWhoSees />
          <GuideAfter />
        </div>
        <PracticeSources />
      </div>
    </div>
  );
}
