import type { Guidance } from '../../../core/instrument/instrument';

type Props = { readonly guidance: Guidance };

type Reference = { readonly what: string; readonly where: string; readonly doi?: string };

/** What the method relies on beyond the instrument's own sources: by publisher or DOI. */
const METHOD_REFERENCES: readonly Reference[] = [
  {
    what: 'Wording each level, instead of agreeing and disagreeing: Revilla, Saris and Krosnick, 2014.',
    where: 'Sociological Methods and Research',
    doi: '10.1177/0049124113509605',
  },
  {
    what: 'A study that found wording of this kind no more reliable or valid, 2015.',
    where: 'Research and Politics',
    doi: '10.1177/2053168015604173',
  },
  {
    what: 'How many levels to offer: Preston and Colman, 2000.',
    where: 'Acta Psychologica; PubMed 10769936',
  },
  {
    what: 'Scoring a scale when more than half of it is answered: Fairclough and Cella, 1996.',
    where: 'Quality of Life Research',
    doi: '10.1007/BF00433916',
  },
  {
    what: 'How people judge themselves: Dunning, Heath and Suls, 2004.',
    where: 'Psychological Science in the Public Interest',
    doi: '10.1111/j.1529-1006.2004.00018.x',
  },
  {
    what: 'Taking the lower of two levels: the questions and answers on its OCAT tool.',
    where: 'McKinsey and Company',
  },
  {
    what: 'Aiming at targets rather than scores (21 January 2025).',
    where: 'OWASP SAMM',
  },
  {
    what: 'A level counts only when all its goals are met.',
    where: 'CMMI Institute',
  },
  {
    what: 'Strength of evidence kept apart from the rating: volume 18, issue 1, article 25, table 3.',
    where: 'Ecology and Society',
  },
  {
    what: 'What users of capacity tools value: a guide to 91 tools, 2017.',
    where: 'Informing Change for the Hewlett Foundation',
  },
  {
    what: 'How far apart answers may lie and still agree: Burke and Dunlap, 2002.',
    where: 'Organizational Research Methods',
    doi: '10.1177/1094428102005002002',
  },
  {
    what: 'When a panel sees something in two ways: the rule of RAND and UCLA, in table 7.',
    where: 'BMC Medical Informatics and Decision Making, 2012',
    doi: '10.1186/1472-6947-12-93',
  },
  {
    what: 'Judging alone, talking, judging alone again: Hemming and others, 2018.',
    where: 'PLOS ONE',
    doi: '10.1371/journal.pone.0198468',
  },
  {
    what: 'Seeing what others say first: Lorenz and others, 2011.',
    where: 'Proceedings of the National Academy of Sciences',
    doi: '10.1073/pnas.1008636108',
  },
  {
    what: 'Five people or more, so that nobody is singled out: the questions and answers on its OCAT tool.',
    where: 'McKinsey and Company',
  },
  {
    what: 'Each trustee answers alone, then question by question together: trustees’ self-assessment exercise.',
    where: 'Directory of Social Change',
  },
  {
    what: 'Shaking the weights to see if the order holds: Handbook on Constructing Composite Indicators, 2008, as put into practice in the COINr software. We have not read the handbook in full.',
    where: 'OECD and the European Commission’s Joint Research Centre',
  },
];

export function SourcesReliedOn({ guidance }: Props) {
  return (
    <section>
      <h2 id="sources">Sources</h2>
      <h3>{guidance.explains.sourcesHeading}</h3>
      <p>Each question names the source it rests on. These are the sources, with their dates.</p>
      <ul>
        {guidance.sources.map((source) => (
          <li key={source.id}>
            {source.publisher}, {source.date}. <cite>{source.title}</cite>.{' '}
            {source.url && (
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            )}
          </li>
        ))}
      </ul>
      <h3>On asking and scoring</h3>
      <p>We read most of these in part, through their summaries or opening pages.</p>
      <ul>
        {METHOD_REFERENCES.map(({ what, where, doi }) => (
          <li key={what}>
            {where}. {what}
            {doi !== undefined && (
              <>
                {' '}
                <a href={`https://doi.org/${doi}`} rel="noreferrer">
                  doi {doi}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
