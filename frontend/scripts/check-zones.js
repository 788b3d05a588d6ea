// Shows that the import zones of .oxlintrc.json bite: of small files in a folder of their own, with that configuration, each
// that reaches where it must not is found, and none that keeps the rules.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const shared = ['src/lib', 'src/api', 'src/auth', 'src/i18n', 'src/test', 'src/ui'];

const leaks = [
  ...shared.flatMap((folder) => [
    [folder, "import '@/features/actor/ActorPage';"],
    [folder, "import { page } from '../features/actor/ActorPage';\npage();"],
    [folder, "import type { Page } from '../features/actor/shared/page';\nexport type P = Page;"],
    [folder, "export * from '@/app/router';"],
    [folder, "export { router } from '../app/routes/actor';"],
    [folder, "export const page = () => import('@/features/actor/ActorPage');"],
    [folder, "export const page = () => import('../features/actor/ActorPage');"],
    [`${folder}/inner`, "export * from '../../features/actor/ActorPage';"],
  ]),
  ['src/features/actor', "import '@/features/plan/PlanPage';"],
  ['src/features/actor', "import '../plan/PlanPage';"],
  ['src/features/actor', "import '../plan/shared/plan';"],
  ['src/features/actor', "import '@/app/router';"],
  ['src/features/actor', "import '../../app/router';"],
  ['src/features/actor', "export const page = () => import('@/features/plan/PlanPage');"],
  ['src/features/actor', "export const page = () => import('../plan/PlanPage');"],
  ['src/features/actor/shared', "import '../../plan/PlanPage';"],
  ...['src/lib', 'src/features/actor', 'src/app'].flatMap((folder) => [
    [folder, "import '@midas-ds/components';"],
    [folder, "import 'react-aria-components';"],
    [folder, "export const button = () => import('react-aria-components');"],
  ]),
];

const sound = [
  ...shared.map((folder) => [folder, "import './near';\nimport '@/lib/format';"]),
  ['src/ui', "import '@midas-ds/components';\nimport '../lib/format';"],
  [
    'src/features/actor',
    "import './ActorForm';\nimport '@/features/plan/shared/plan';\nimport '@/ui/Button';",
  ],
  [
    'src/app',
    "import '../lib/format';\nexport const page = () => import('@/features/actor/ActorPage');",
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'import-zones-'));
try {
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  const written = (files, name) =>
    files.map(([place, code], number) => {
      const file = join(place, `${name}${number}.ts`);
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
      return { file, code };
    });
  const leaking = written(leaks, 'leaking');
  const keeping = written(sound, 'keeping');

  const run = spawnSync('oxlint', ['--config', '.oxlintrc.json', '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 1) throw new Error(`oxlint ended with ${run.status}\n${run.stderr}`);
  const found = JSON.parse(run.stdout)
    .diagnostics.filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ filename }) => filename);
  const told = ({ file }) => found.some((name) => name.endsWith(file));
  const problems = [
    ...leaking.filter((each) => !told(each)).map(({ file, code }) => `${file} passes: ${code}`),
    ...keeping.filter(told).map(({ file, code }) => `${file} is stopped: ${code}`),
  ];
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else {
    console.log(`The import zones stop all ${leaks.length} imports that they should.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
