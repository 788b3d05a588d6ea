import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the routes are written. They are read as text: the pages they draw need a browser. */
const folder = resolve(fileURLToPath(import.meta.url), '../../src/app/routes');

function pathsIn(file: string): string[] {
  const text = readFileSync(resolve(folder, file), 'utf8');
  const routes = text.match(/createRoute\(/gu) ?? [];
  const paths = [...text.matchAll(/\bpath: '(?<path>[^']+)'/gu)].flatMap(
    ({ groups }) => groups?.['path'] ?? [],
  );
  const named = routes.length - (text.match(/\bid: '/gu) ?? []).length;
  if (paths.length !== named) throw new Error(`${file} has a route whose path is not plain text.`);
  return paths;
}

/** Every address that anybody may open. */
export const openPaths: readonly string[] = pathsIn('open.ts');

/** Every address behind the sign-in, with its parameters: "/insatser/$measureId". */
export const signedInPaths: readonly string[] = readdirSync(folder)
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.') && file !== 'open.ts')
  .flatMap(pathsIn);
