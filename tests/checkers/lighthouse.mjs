// Measures each address three times with Lighthouse as on a telephone and prints the median of every category.
// Ends with 1 where one is below the bar; then what lost points is named.
import { existsSync } from 'node:fs';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const bar = 98;
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const chromePath = process.env.CHROMIUM_PATH || (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const chromeFlags = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// A run in which the browser lost its trace measured nothing and is made again.
async function measure(address) {
  for (let attempt = 1; ; attempt++) {
    const chrome = await chromeLauncher.launch({ chromePath, chromeFlags });
    try {
      const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
      if (!lhr.runtimeError) return lhr;
      if (attempt === runs) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    } finally {
      chrome.kill();
    }
  }
}

const lost = results => new Set(results.flatMap(lhr => Object.values(lhr.categories).flatMap(category => category.auditRefs
  .filter(audit => audit.weight > 0 && lhr.audits[audit.id].score !== null && lhr.audits[audit.id].score < 1)
  .map(audit => `${audit.id}: ${lhr.audits[audit.id].displayValue ?? lhr.audits[audit.id].title}`))));

let failed = false;
console.log(['address'.padEnd(20), ...categories].join('  '));
for (const address of process.argv.slice(2)) {
  const results = [];
  while (results.length < runs) results.push(await measure(address));
  const scores = categories.map(category => Math.round(100 * median(results.map(lhr => lhr.categories[category].score))));
  console.log([new URL(address).pathname.padEnd(20), ...scores.map((score, i) => String(score).padStart(categories[i].length))].join('  '));
  if (scores.some(score => score < bar)) {
    failed = true;
    for (const line of lost(results)) console.log(`    ${line}`);
  }
}
process.exit(failed ? 1 : 0);
