// Writes what the SPA is made of (CycloneDX), from the lock file, and checks that nothing of ours is missing from it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'sbom.cdx.json';
const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const sbom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const listed = new Map(sbom.components.map((part) => [part.name, part.version]));
const missing = Object.entries(dependencies).filter(([part, wanted]) => listed.get(part) !== wanted);
if (sbom.metadata.component.purl !== `pkg:npm/${name}@${version}` || missing.length > 0) {
  console.error(`${file} is not about ${name} ${version} or lacks`, missing);
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${file}: ${sbom.components.length} packages of ${name} ${version}`);
