// Regenerates the API client and fails when what is checked in differs from what the contract gives.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/api/generated';

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const before = fingerprint();
execFileSync('npm', ['run', '--silent', 'client'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (fingerprint() !== before) {
  console.error(
    'The client did not match openapi.yaml. It is regenerated now: look at it and commit it.',
  );
  process.exit(1);
}
console.log('The client matches openapi.yaml.');
