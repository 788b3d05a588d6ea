// Writes what the SPA is made of (CycloneDX), from the lock file, and checks that nothing of ours is missing from it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'sbom.cdx.json';
const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

// Not --omit=dev: npm then also leaves out what a tool needs besides us, such as react.
const sbom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  }),
);
const isShipped = (part) =>
  !part.properties?.some((property) => property.name === 'cdx:npm:package:development');
sbom.components = sbom.components.filter(isShipped);
const kept = new Set([...sbom.components, sbom.metadata.component].map((part) => part['bom-ref']));
sbom.dependencies = sbom.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));

const listed = new Set(sbom.components.map((part) => part.purl));
const missing = Object.entries(dependencies)
  .map(([part, wanted]) => `pkg:npm/${part.replace('@', '%40')}@${wanted}`)
  .filter((purl) => !listed.has(purl));
if (sbom.metadata.component.purl !== `pkg:npm/${name}@${version}` || missing.length > 0) {
  console.error(`${file} is not about ${name} ${version} or lacks`, missing);
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${file}: ${sbom.components.length} packages of ${name} ${version}`);
