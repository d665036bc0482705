// Takes everything that is to be judged from a running site into a folder: node fetch.mjs SITE FOLDER
import fs from 'node:fs';

const [site, folder] = process.argv.slice(2);
const text = async path => {
  const answer = await fetch(site + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};
const found = (html, pattern) => [...new Set([...html.matchAll(pattern)].map(match => match[1]))].sort();
const nameOf = path => path.replaceAll('/', '_').replace(/^_/, '') || 'home';

const sources = found(await text('/sources'), /href="(\/sources\/[^"#?.]+)"/g);
const facts = [];
for (const source of sources) {
  const all = JSON.parse(await text(`${source}.json`)).facts.map(fact => `/facts/${fact.id}`);
  // Every seventh fact: all kinds are among them, and all of them would say the same.
  facts.push(...all.filter((_, at) => at % 7 === 0));
}
const cited = [
  ...found(await text('/'), /href="(\/rounds\/[^"#?.]+)"/g),
  ...found(await text('/agreements'), /href="(\/agreements\/[^"#?.]+)"/g),
  ...sources,
  ...facts,
];
const others = ['/', '/data', ...found(await text('/people'), /href="(\/people\/[^"#?.]+)"/g)];

for (const kind of ['cited', 'pages', 'annotations', 'tei']) fs.mkdirSync(`${folder}/${kind}`, { recursive: true });
for (const root of ['', '/en']) {
  for (const path of cited.map(path => root + path)) {
    for (const ending of ['ris', 'bib', 'json']) {
      fs.writeFileSync(`${folder}/cited/${nameOf(path)}.${ending}`, await text(`${path}/cite.${ending}`));
    }
  }
  for (const path of [...cited, ...others].map(path => root + path)) {
    fs.writeFileSync(`${folder}/pages/${nameOf(path)}.html`, await text(path));
  }
}
for (const source of sources) {
  fs.writeFileSync(`${folder}/annotations/${nameOf(source)}.jsonld`, await text(`${source}/annotations.jsonld`));
  fs.writeFileSync(`${folder}/tei/${nameOf(source)}.xml`, await text(`${source}/tei.xml`));
}
console.log(`${cited.length} things cited in 2 languages, ${sources.length} sources, ${others.length} other pages`);
