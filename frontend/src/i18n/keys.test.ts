import { expect, it } from 'vitest';
import en from './en.json';
import sv from './sv.json';

type Tree = { [key: string]: string | Tree };

function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
}

function placeholders(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [
          [`${path}${key}`, [...value.matchAll(/\{\{\w+\}\}/g)].map(String).sort().join()] as [
            string,
            string,
          ],
        ]
      : placeholders(value, `${path}${key}.`),
  );
}

it('has the same keys in Swedish and English', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(sv).sort());
});

it('fills in the same values in both', () => {
  expect(Object.fromEntries(placeholders(en))).toEqual(Object.fromEntries(placeholders(sv)));
});

it('leaves no text empty', () => {
  for (const tree of [sv, en] as Tree[]) {
    const empty = keysOf(tree).filter(
      (key) =>
        key.split('.').reduce<string | Tree>((node, part) => (node as Tree)[part] ?? '', tree) ===
        '',
    );
    expect(empty).toEqual([]);
  }
});
