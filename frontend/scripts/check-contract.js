// Lints openapi.yaml by .spectral.yaml, and shows that each of our rules finds the fault that it is for: a small contract
// that keeps them all is broken in one place for each.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { faults } from '../contract/broken.js';

const ruleset = '../.spectral.yaml';
const contract = '../openapi.yaml';
const small = 'contract/small.yaml';

const [, ruleLines] = readFileSync(ruleset, 'utf8').split(/^rules:$/m);
const rules = [...ruleLines.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, rule]) => rule);
const unproven = rules.filter((rule) => !(rule in faults));
const unknown = Object.keys(faults).filter((rule) => !rules.includes(rule));
const problems = [
  ...unproven.map((rule) => `${rule}: contract/broken.js has no fault for it`),
  ...unknown.map((rule) => `${rule}: contract/broken.js breaks a rule that is not there`),
];

const folder = mkdtempSync(join(tmpdir(), 'broken-contracts-'));
try {
  const whole = readFileSync(small, 'utf8');
  const contracts = Object.entries(faults).flatMap(([rule, fault]) => {
    const all = /** @type {string[][]} */ (Array.isArray(fault[0]) ? fault : [fault]);
    return all.map(([sound = '', broken = ''], number) => {
      if (!whole.includes(sound)) problems.push(`${rule}: ${small} does not have "${sound}"`);
      const file = join(folder, `${rule}.${number}.yaml`);
      writeFileSync(
        file,
        whole.replace(sound, () => broken),
      );
      return { rule, sound, file };
    });
  });
  const run = spawnSync(
    'spectral',
    [
      'lint',
      '--quiet',
      '--ruleset',
      ruleset,
      '--format',
      'json',
      contract,
      small,
      ...contracts.map(({ file }) => file),
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (run.status !== 1) throw new Error(`spectral ended with ${run.status}\n${run.stderr}`);
  const findings = JSON.parse(run.stdout.slice(run.stdout.indexOf('[')));
  const of = (file) => findings.filter(({ source }) => source.endsWith(`/${basename(file)}`));
  for (const file of [contract, small]) {
    for (const { code, path, message, range } of of(file)) {
      problems.push(`${file}:${range.start.line + 1} ${code} at ${path.join('.')}: ${message}`);
    }
  }
  for (const { rule, sound, file } of contracts) {
    if (!of(file).some(({ code }) => code === rule)) {
      problems.push(`${rule}: does not find its fault instead of "${sound}"`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(
  `openapi.yaml keeps all ${rules.length} rules of ours, each of which finds its faults.`,
);
