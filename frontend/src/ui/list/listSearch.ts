import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';

/** A part of an address: what cannot be read is left out rather than refused. */
export function leftOutIfWrong<Schema extends z.ZodMiniType>(schema: Schema) {
  return otherwise(z.optional(schema), undefined);
}

const text = leftOutIfWrong(z.string().check(z.trim(), z.minLength(1)));

/**
 * The address of a list: its page, order and words, and one text per filter. A filter of several
 * values is a comma list. What cannot be read is left out rather than refused.
 */
export function listSearch<Name extends string = never>(...filters: Name[]) {
  return z.object({
    sida: leftOutIfWrong(z.coerce.number().check(z.int(), z.gte(2))),
    sort: text,
    sok: text,
    ...(Object.fromEntries(filters.map((name) => [name, text])) as Record<Name, typeof text>),
  });
}

/** The address of a page that takes a few words with it: a year, where something new belongs. */
export function addressText<Name extends string>(...names: Name[]) {
  return z.object(
    Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>,
  );
}

export type ListSearch = { sida?: number; sort?: string; sok?: string } & Record<
  string,
  string | number | undefined
>;
