import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';
import { machineToken, stack } from './stack';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const tools = join(root, 'frontend/node_modules/.bin');
const clients = join(root, 'backend/generated-clients');
const results = join(here, '.results/generated-clients');

/** Not among the parameters, which a failure prints. */
const secrets: Record<string, string> = {};

/** Two rows of the demonstration's file, as another case of another year. */
function twoDecisions(system: string): string {
  const [head, first = '', second = ''] = readFileSync(
    join(root, 'docs/demo/stodbeslut-2023.csv'),
    'utf8',
  ).split(/\r?\n/u);
  return `${[head, first, second].join('\n')}\n`
    .replaceAll('2038100', `${system}-`)
    .replaceAll('2023-', '2019-');
}

/** What a program says; what it complains of is shown only when it fails, because generators complain a lot. */
function run(command: string, ...parameters: string[]): string {
  return execFileSync(command, parameters, {
    cwd: root,
    env: { ...process.env, ...secrets },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Java as the other scripts find it. */
function java(...parameters: string[]): string {
  return run('bash', '-c', '. .ci/toolchain && find_jdk && exec java "$@"', 'java', ...parameters);
}

/** Lays the journey beside a generated client, compiles both with all checks, and makes the journey. */
async function travel(client: string, system: string): Promise<string> {
  cpSync(join(clients, 'src/main/typescript'), client, { recursive: true });
  run(join(tools, 'tsc'), '-p', client);
  const program = join(client, 'built/grantSystem.js');
  secrets.ACCESS_TOKEN = await machineToken();
  return run('node', program, stack().apiUrl, twoDecisions(system));
}

test.describe('clients that are generated from the contract', () => {
  test.beforeAll(() => {
    test.setTimeout(300_000);
    run('.ci/build', 'clients');
    rmSync(results, { recursive: true, force: true });
    mkdirSync(results, { recursive: true });
  });

  test('a grant system in Java hands over decisions, corrects one and copes with refusals', () => {
    const { apiUrl, issuer, machineClientId, machineClientSecret } = stack();
    secrets.CLIENT_SECRET = machineClientSecret;
    const file = join(results, 'stodbeslut.csv');
    writeFileSync(file, twoDecisions('JAVA'));
    const classPath = `${join(clients, 'target/classes')}:${join(clients, 'target/lib/*')}`;
    const program = ['-cp', classPath, 'se.serviceprogram.journey.GrantSystem'];
    expect(java(...program, apiUrl, issuer, machineClientId, file)).toContain(
      'The Java client made its whole journey.',
    );
  });

  test('so does one in TypeScript', async () => {
    const client = join(results, 'typescript');
    cpSync(join(clients, 'target/typescript-client'), client, { recursive: true });
    expect(await travel(client, 'TS')).toContain('The TypeScript client made its whole journey.');
  });

  test('and one whose generator knows OpenAPI 3.0 only', async () => {
    test.setTimeout(120_000);
    const contract = join(results, 'openapi-3.0.json');
    const copy = await fetch(`${stack().apiUrl}/openapi-3.0.json`);
    writeFileSync(contract, await copy.text());
    const schema = join(root, 'frontend/contract/openapi-3.0.yaml');
    run(join(tools, 'spectral'), 'lint', '--quiet', '--ruleset', schema, contract);

    const client = join(results, 'older');
    const generator = ['-jar', join(clients, 'target/older-generator.jar'), 'generate'];
    const kind = ['-g', 'typescript-fetch', '--additional-properties=typescriptThreePlus=true'];
    java(...generator, '-i', contract, '-o', client, ...kind);
    expect(await travel(client, 'OLD')).toContain('The TypeScript client made its whole journey.');
  });
});
