// Builds the images without a container engine: reads the Dockerfiles, and does each stage's steps in a folder of its
// own, with this machine's Maven, Java and npm in the place of the base images'. A step that is broken is found; what
// only an engine can show is not. Of what is made the API's last stage stays, whose folder it prints; with --keep all does,
// also what a step that failed has left.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, matchesGlob, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
// The API's is what `torture -- startup` measures.
const images = [
  { name: 'api', file: 'backend/Dockerfile', context: '.', isUsed: true },
  { name: 'web', file: 'frontend/Dockerfile', context: 'frontend', isUsed: false },
];
const wanted = process.argv.slice(2).filter((word) => word !== '--keep');
const keepsAll = process.argv.includes('--keep');
// Ctrl-C reaches the step at work too. That it ended so is seen here, and what was made is taken away first.
process.on('SIGINT', () => {});

for (const image of images.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n== ${image.file}`);
  const scratch = mkdtempSync(join(tmpdir(), `serviceprogram-${image.name}-`));
  // The images' own users read it too.
  chmodSync(scratch, 0o755);
  const stays = [];
  try {
    const { folder, work } = build(image, scratch);
    if (image.isUsed || keepsAll) stays.push(folder);
    console.log(`${image.name}: ${stays.length > 0 ? join(folder, work) : 'built'}`);
  } finally {
    if (keepsAll) console.log(`All that was made is in ${scratch}.`);
    else clear(scratch, stays);
  }
}

function clear(scratch, stays) {
  for (const stage of readdirSync(scratch).map((name) => join(scratch, name))) {
    if (!stays.includes(stage)) rmSync(stage, { recursive: true, force: true });
  }
  if (stays.length === 0) rmSync(scratch, { recursive: true, force: true });
}

/** Its last stage. */
function build({ file, context }, scratch) {
  const ignored = ignoredBy(resolve(root, context, '.dockerignore'));
  /** @type {Map<string, string>} */
  const stages = new Map();
  const stage = { folder: '', work: '/', environment: {} };
  for (const [word, given] of steps(readFileSync(resolve(root, file), 'utf8'))) {
    console.log(`${word} ${given}`);
    if (word === 'FROM') {
      const as = / AS (\S+)$/u.exec(given)?.[1] ?? 'last';
      Object.assign(stage, { folder: join(scratch, as), work: '/', environment: {} });
      stages.set(as, stage.folder);
    } else if (word === 'WORKDIR') {
      stage.work = given;
    } else if (word === 'ENV') {
      for (const [, key, value] of given.matchAll(/(\w+)=("[^"]*"|\S+)/gu)) {
        stage.environment[key] = value.replaceAll('"', '');
      }
    } else if (word === 'COPY') {
      copy(given, stage, stages, resolve(root, context), ignored);
    } else if (word === 'RUN') {
      run(given, stage);
    } else if (!['USER', 'EXPOSE', 'ENTRYPOINT'].includes(word)) {
      throw new Error(`${file}: what ${word} does is not known here.`);
    }
  }
  return stage;
}

/** The lines that do something, with their continuations. */
function steps(dockerfile) {
  return dockerfile
    .replaceAll(/^#.*\n/gmu, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^(\w+)\s+(.*)$/u.exec(line)?.slice(1) ?? [line, '']);
}

function copy(given, stage, stages, context, ignored) {
  const words = given.split(/\s+/u);
  const from = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : undefined;
  const target = words.pop();
  const source = from === undefined ? context : stages.get(from);
  if (source === undefined) throw new Error(`No stage ${from}.`);
  const place = join(stage.folder, target.startsWith('/') ? target : join(stage.work, target));
  for (const word of words) {
    const path = join(source, word);
    if (!existsSync(path)) throw new Error(`COPY: ${word} is not there.`);
    if (from === undefined && word !== '.' && ignored(word)) {
      throw new Error(`COPY: ${word} is kept out by .dockerignore.`);
    }
    const into = target.endsWith('/') && !statSync(path).isDirectory();
    const to = into ? join(place, basename(word)) : place;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to, {
      recursive: true,
      preserveTimestamps: true,
      filter: (one) =>
        from !== undefined || one === context || !ignored(one.slice(context.length + 1)),
    });
  }
}

function run(given, stage) {
  const cwd = join(stage.folder, stage.work);
  mkdirSync(cwd, { recursive: true });
  const java = process.env['JAVA_HOME'] ? `${process.env['JAVA_HOME']}/bin:` : '';
  // The npm that runs this script tells its children what is true of this folder alone.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const { status } = spawnSync('bash', ['-c', given], {
    cwd,
    stdio: 'inherit',
    env: {
      ...Object.fromEntries(own),
      PATH: `${java}${process.env['PATH']}`,
      ...stage.environment,
    },
  });
  if (status !== 0) throw new Error(`RUN ended with ${status}: ${given}`);
}

/** As an engine reads it: the last line that fits decides. */
function ignoredBy(file) {
  const rules = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    : [];
  return (path) => {
    let ignored = false;
    for (const rule of rules) {
      const kept = rule.startsWith('!');
      const pattern = kept ? rule.slice(1) : rule;
      const parts = path.split('/');
      const fits = parts.some((_, last) =>
        matchesGlob(parts.slice(0, last + 1).join('/'), pattern),
      );
      if (fits) ignored = !kept;
    }
    return ignored;
  };
}
