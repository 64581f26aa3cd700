import type { Instrument, Item, Section } from '../../../core/instrument/instrument';
import { upperFirst } from '../../../core/wording/words';
import { ScrollTable } from '../shared/scroll-table';

type Props = { readonly instrument: Instrument };

export function WeightsByItem({ instrument }: Props) {
  return (
    <section>
      <h2 id="weights">Every weight</h2>
      <p>
        A question has a weight from 1 to 3. It counts in its section by that weight. In a function
        or anything else it counts by its weight times the figure shown: 2 for the function it is at
        home in, 1 for a function it also helps.
      </p>
      <p>
        This is version {instrument.version} of the questions, published {instrument.published}.
      </p>
      <details>
        <summary>Show the weights of all {instrument.items.length} questions</summary>
        {instrument.sections.map((section) => (
          <SectionWeights key={section.id} instrument={instrument} section={section} />
        ))}
      </details>
    </section>
  );
}

function SectionWeights({ instrument, section }: Props & { readonly section: Section }) {
  const hasFactors = instrument.sufficiency.length > 0;
  const items = instrument.items.filter((item) => item.section === section.id);
  return (
    <ScrollTable label={`Weights of the questions in ${section.name}`}>
      <caption>{section.name}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Weight</th>
          <th scope="col">Functions</th>
          {hasFactors && <th scope="col">{upperFirst(instrument.says.factorKinds)}</th>}
          <th scope="col">Quick check</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {item.title} ({item.id})
            </th>
            <td>{item.importance}</td>
            <td>{functionLoads(instrument, item)}</td>
            {hasFactors && <td>{sufficiencyLoads(instrument, item)}</td>}
            <td>{item.quick ? 'Yes' : 'No'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function functionLoads(instrument: Instrument, item: Item): string {
  const loads = instrument.functions.flatMap(({ id, short }) => {
    const load = item.functions[id] ?? 0;
    return load > 0 ? [`${short} × ${load}`] : [];
  });
  return loads.length > 0 ? loads.join(', ') : 'None (a flag)';
}

function sufficiencyLoads(instrument: Instrument, item: Item): string {
  const loads = instrument.sufficiency.flatMap(({ id, name, parts }) => {
    const load = item.sufficiency[id] ?? 0;
    const part = parts.find((candidate) => candidate.id === item.sufficiencyPart);
    return load > 0 ? [`${part ? `${name} (${part.name.toLowerCase()})` : name} × ${load}`] : [];
  });
  return loads.length > 0 ? loads.join(', ') : 'None';
}
