import { paths } from '../../ui/paths';

export function HelpYears() {
  return (
    <>
      <section>
        <h2 id="next-year">How do we do it again next year?</h2>
        <p>
          Open the finished one and choose “Start the next one”, on Home or under Sign-off. Facts,
          targets, open steps and evidence go on; answers do not. Last time’s answer is beside each
          question, closed until you open it. A line of evidence counts again once you have said
          that it is still true.
        </p>
        <p>
          Results then have “Since last time”. It says which answers moved a level or more, and
          calls a score up or down only where the change is larger than chance would make it. That
          depends on how many people answered and whether they were mostly the same: you are asked.
          Questions that were reworded are listed, not compared. With three dates there is “Over the
          years” too. An assessment that does not know what it follows asks you which one that was;
          both have to be on this device.
        </p>
        <p>
          The calendar file under Report reminds you 12 and 24 months after sign-off, and three
          months before an accreditation ends, where About you says when as a date such as
          2029-05-31.
        </p>
      </section>
      <section>
        <h2 id="other-organisations">Can we see how we compare with others?</h2>
        <p>
          If somebody pools the figures of organisations that chose to share, yes. Open their
          benchmark under Results, “Set beside other organisations”. From twenty organisations on it
          says whether you are in the lower quarter, the middle half or the upper quarter. They
          rated themselves and chose to share, so they are not the sector.
        </p>
        <p>
          To give your own, choose “Give your own figures to a pool” there. It shows all of what
          would go, names who gets it, and saves a file that you hand over yourself.
        </p>
      </section>
      <section>
        <h2 id="pooling">Can a network put many organisations together?</h2>
        <p>
          Yes, on the page <a href={paths.pool}>Pool</a>, or in the terminal for thousands. Whoever
          pools sees every contribution, so they are named in it. What comes out tells nothing of
          fewer than ten, and never the lowest or the highest. Keep each benchmark and open it
          before the next pool: that keeps anyone from subtracting one from the other.
        </p>
      </section>
    </>
  );
}
