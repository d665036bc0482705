// Reads what fetch.mjs took, with Citation.js and jsonld: node read.mjs SITE FOLDER. Ends with 1 at any fault.
import fs from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import jsonld from 'jsonld';

const [site, folder] = process.argv.slice(2);
const faults = [];
const fault = (file, words) => faults.push(`${path.basename(file)}: ${words}`);
const files = (kind, ending) => fs.readdirSync(`${folder}/${kind}`).filter(name => name.endsWith(ending)).map(name => `${folder}/${kind}/${name}`);
const here = path.dirname(new URL(import.meta.url).pathname);

// The contexts are kept here: nothing is fetched. That of schema.org is its vocabulary and no more.
const contexts = {
  'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } },
  'http://www.w3.org/ns/anno.jsonld': JSON.parse(fs.readFileSync(`${here}/annotation-context.json`, 'utf8')),
};
const documentLoader = async address => {
  if (!contexts[address]) throw new Error(`${address} is asked for and not kept here`);
  return { contextUrl: null, documentUrl: address, document: contexts[address] };
};
// Safe: a property that no context explains is a fault and is not dropped in silence.
const expanded = (document, base) => jsonld.expand(document, { base, documentLoader, safe: true });

// 1. The three forms of a citation say the same.
let citations = 0;
for (const file of files('cited', '.json')) {
  const [item] = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const ending of ['ris', 'bib', 'json']) {
    const other = file.replace(/json$/, ending);
    try {
      const { data } = new Cite(fs.readFileSync(other, 'utf8'));
      if (data.length !== 1) fault(other, `${data.length} references`);
      const [read] = data;
      if (read.title !== item.title) fault(other, `title ${read.title}`);
      if (read.URL !== item.URL) fault(other, `address ${read.URL}`);
      if (read.issued?.['date-parts'][0][0] !== item.issued?.['date-parts'][0][0]) fault(other, 'another year');
      // Citation.js takes no makers from a statute of RIS.
      if (!(ending === 'ris' && item.type === 'treaty') && (read.author ?? []).length !== (item.author ?? []).length) fault(other, 'other authors');
      if (!read.note.includes(item.version)) fault(other, 'no release in its note');
      if (!new Cite(data).format('bibliography', { template: 'apa' }).includes(item.URL)) fault(other, 'no address in APA');
    } catch (error) {
      fault(other, error.message);
    }
    citations++;
  }
}

// 2. The data of pages, expanded, and written down to be held against the types of schema.org.
let things = 0;
const typed = [];
for (const file of files('pages', '.html')) {
  const scripts = [...fs.readFileSync(file, 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (scripts.length !== 1) fault(file, `${scripts.length} blocks of data`);
  for (const [, json] of scripts) {
    const data = JSON.parse(json);
    try {
      const [thing] = await expanded(data, data['@id']);
      if (!thing['@id'].startsWith(`${site}/`)) fault(file, `address ${thing['@id']}`);
      if (/"@id":"(?!https?:)/.test(JSON.stringify(thing))) fault(file, 'an address that is not whole');
      await jsonld.toRDF(data, { base: data['@id'], documentLoader, safe: true });
    } catch (error) {
      fault(file, `${error.message} ${JSON.stringify(error.details?.event ?? '')}`);
    }
    // The types know what an action asks for only where the action stands alone.
    const known = JSON.stringify(data, (name, value) => name === 'query-input' ? undefined : value);
    typed.push(`{ const page: WithContext<schema.${data['@type']}> = ${known}; void page; } // ${path.basename(file)}`);
    things++;
  }
}
fs.writeFileSync(`${folder}/pages.ts`, ["import type * as schema from 'schema-dts';", 'type WithContext<T extends schema.Thing> = schema.WithContext<T>;', ...typed].join('\n'));

// 3. Annotations, expanded.
let annotations = 0;
const oa = 'http://www.w3.org/ns/oa#';
for (const file of files('annotations', '.jsonld')) {
  const document = JSON.parse(fs.readFileSync(file, 'utf8'));
  try {
    const [collection] = await expanded(document, document.id);
    const [page] = collection['http://www.w3.org/ns/activitystreams#first'];
    const items = page['http://www.w3.org/ns/activitystreams#items'][0]['@list'];
    if (items.length !== document.total) fault(file, `${items.length} of ${document.total}`);
    for (const item of items) {
      const selectors = item[`${oa}hasTarget`][0][`${oa}hasSelector`].map(selector => selector['@type'][0]);
      if (!item[`${oa}hasBody`].length || !item[`${oa}motivatedBy`].every(why => why['@id'].startsWith(oa))) fault(file, item['@id']);
      if (selectors.join() !== `${oa}TextQuoteSelector,${oa}TextPositionSelector`) fault(file, `${item['@id']}: ${selectors}`);
      annotations++;
    }
  } catch (error) {
    fault(file, `${error.message} ${JSON.stringify(error.details?.event ?? '')}`);
  }
}

console.log(`${citations} citations read by Citation.js, ${things} pages and ${annotations} annotations expanded by jsonld, ${faults.length} faults`);
for (const words of faults) console.error(words);
process.exit(faults.length === 0 && citations * things * annotations > 0 ? 0 : 1);
