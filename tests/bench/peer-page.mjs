import { floorItems } from './floor.mjs';

/** The plain form's questions as SurveyJS asks them, one a page. They stand in the page as data, before the script. */
export const peerPage = (instrument) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A form of a library</title>
<script type="application/json" id="form">${JSON.stringify(surveyOf(instrument)).replaceAll('<', '\\u003c')}</script>
<script type="module" src="./peer.js"></script>
</head>
<body>
<div id="survey"></div>
</body>
</html>
`;

const surveyOf = (instrument) => ({
  pages: floorItems(instrument).map(({ id, stem, levels }) => ({
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title: stem,
        choices: [
          ...levels.map((text, level) => ({
            value: level,
            text: `${instrument.levels[level]}: ${text}`,
          })),
          { value: 'dk', text: 'Don’t know' },
        ],
        showCommentArea: true,
        commentText: 'Why this level?',
      },
    ],
  })),
});

/** What that page runs, bundled with the library: answers and place are kept at once and put back, as ours are. */
export const PEER_SCRIPT = `import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const survey = new Model(JSON.parse(document.querySelector('#form').textContent));
const kept = localStorage.getItem('answers');
if (kept !== null) {
  const { data, pageNo } = JSON.parse(kept);
  survey.data = data;
  survey.currentPageNo = pageNo;
}
const keep = () =>
  localStorage.setItem('answers', JSON.stringify({ data: survey.data, pageNo: survey.currentPageNo }));
survey.onValueChanged.add(keep);
survey.onCurrentPageChanged.add(keep);
renderSurvey(survey, document.querySelector('#survey'));
`;
