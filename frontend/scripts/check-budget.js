// Fails when the pages have become heavier than an office worker's patience: gzip sizes of the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const limits = { first: 260_000, all: 420_000 };
const dist = 'dist';
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const size = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

const sum = (files) => files.reduce((total, file) => total + size(file), 0);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const common = withImports(entry);
// Every page in Swedish. The English texts are fetched only by whoever asks for them.
const english = manifest['src/i18n/en.json'].file;
const all = sum(
  readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join('assets', name))
    .filter((file) => file !== english),
);

// The first route is what everybody loads plus the heaviest page to read. Forms come after such a page.
const pages = Object.keys(manifest).filter(
  (key) =>
    manifest[key].isDynamicEntry &&
    key.endsWith('Page.tsx') &&
    !/\/(New|Edit)\w*Page\.tsx$/.test(key),
);
const heaviest = pages
  .map((key) => {
    const keys = [...new Set([...common, ...withImports(key)])];
    return {
      key,
      bytes: sum(keys.map((each) => manifest[each].file).filter((file) => file.endsWith('.js'))),
    };
  })
  .sort((a, b) => b.bytes - a.bytes)[0];

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `First route, heaviest (${heaviest.key}): ${kB(heaviest.bytes)} of ${kB(limits.first)}`,
);
console.log(`All routes in Swedish: ${kB(all)} of ${kB(limits.all)}`);
if (heaviest.bytes > limits.first || all > limits.all) {
  console.error('Over the budget. Load heavy parts lazily or leave them out.');
  process.exit(1);
}
