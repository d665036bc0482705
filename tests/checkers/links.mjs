// Follows every link, style sheet and fragment of a site that is served from files, with linkinator, and tells the broken ones.
//   node links.mjs http://127.0.0.1:8080 FOLDER
import { readdirSync } from 'node:fs';
import { LinkChecker } from 'linkinator';

const [site, folder] = process.argv.slice(2);
const pages = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `${site}/${file.split('/').map(encodeURIComponent).join('/').replace(/index\.html$/, '').replaceAll('%3D', '=')}`);

const checker = new LinkChecker();
const broken = [];
checker.on('link', (link) => {
  if (link.state === 'BROKEN') {
    broken.push(`${link.parent}: ${link.url} (${link.status})`);
  }
});
const result = await checker.check({
  path: pages,
  recurse: true,
  checkCss: true,
  checkFragments: true,
  redirects: 'error',
  concurrency: 10,
  retryErrors: true,
  linksToSkip: async (link) => !link.startsWith(site),
});
const followed = result.links.filter((link) => link.state !== 'SKIPPED').length;
broken.forEach((line) => console.error(line));
console.log(`${pages.length} pages, ${followed} links followed, ${broken.length} broken`);
process.exit(broken.length === 0 && followed >= pages.length ? 0 : 1);
