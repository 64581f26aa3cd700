/** The same 60 questions as a plain HTML form: no script, one small style. What a browser alone can do. */
export function floorPage(instrument) {
  const { levels } = instrument;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A plain form</title>
<style>
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 Georgia, serif; }
fieldset { margin: 0 0 4rem; padding: 1rem; }
label { display: block; padding: 0.75rem 0; }
textarea { width: 100%; }
</style>
</head>
<body>
<h1>A self-assessment</h1>
<form>
${floorItems(instrument)
  .map((item, at) => question(item, at, levels))
  .join('\n')}
</form>
</body>
</html>
`;
}

/** What it asks: the questions about a function. */
export const floorItems = ({ items }) => items.filter(({ home }) => home !== null);

const question = ({ id, stem, levels: texts }, at, names) => `<fieldset id="q${at}">
<legend><h2>${escaped(stem)}</h2></legend>
${texts
  .map(
    (text, level) =>
      `<label class="level"><input type="radio" name="${id}" value="${level}"> <b>${names[level]}</b> ${escaped(text)}</label>`,
  )
  .join('\n')}
<label class="level"><input type="radio" name="${id}" value="dk"> Don’t know</label>
<label>Why this level? <textarea name="${id}-note" rows="3"></textarea></label>
<p><a class="next" href="#q${at + 1}">Next</a></p>
</fieldset>`;

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
