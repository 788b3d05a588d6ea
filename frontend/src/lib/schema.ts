import * as z from 'zod/mini';

/** Pieces of form schemas: what a person leaves blank becomes undefined, never an empty text. */

export function requiredText(message: string, max = 200) {
  return z.string().check(z.trim(), z.minLength(1, message), z.maxLength(max));
}

export function optionalText(max = 200) {
  return z.pipe(
    z.string().check(z.trim(), z.maxLength(max)),
    z.transform((text) => text || undefined),
  );
}

export function requiredChoice(message: string) {
  return z.string().check(z.minLength(1, message));
}

export function optionalChoice() {
  return z.pipe(
    z.string(),
    z.transform((code) => code || undefined),
  );
}

export function requiredDate(message: string) {
  return z.pipe(
    z.optional(z.string()).check(z.refine((day) => day !== undefined && day !== '', message)),
    z.transform((day) => day as string),
  );
}

export function optionalDate() {
  return z.pipe(
    z.optional(z.string()),
    z.transform((day) => day || undefined),
  );
}

export function requiredNumber(message: string, range: { min?: number; max?: number } = {}) {
  return z.pipe(
    numberIn(message, range).check(z.refine((value) => value !== undefined, message)),
    z.transform((value) => value as number),
  );
}

export function optionalNumber(message: string, range: { min?: number; max?: number } = {}) {
  return numberIn(message, range);
}

/** A field keeps NaN when what is written is no number; the message then says what to write. */
function numberIn(
  message: string,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
) {
  return z
    .union([z.number(), z.nan(), z.undefined()])
    .check(z.refine((value) => value === undefined || (value >= min && value <= max), message));
}

const option = z.object({ value: z.string(), label: z.string() });
type Option = z.infer<typeof option>;

/** A thing chosen in a ComboBox; the API wants its id. */
export function requiredOption(message: string) {
  return z.pipe(
    z.optional(option).check(z.refine((chosen) => chosen !== undefined, message)),
    z.transform((chosen) => (chosen as Option).value),
  );
}

export function optionalOption() {
  return z.pipe(
    z.optional(option),
    z.transform((chosen) => chosen?.value),
  );
}

/** The body type of what a schema gives: undefined means that the key may be absent. */
export type Sparse<Values> = {
  [Key in keyof Values as undefined extends Values[Key] ? never : Key]: Values[Key];
} & {
  [Key in keyof Values as undefined extends Values[Key] ? Key : never]?: Exclude<
    Values[Key],
    undefined
  >;
};

/** A body for POST: what is blank is left out. */
export function createBody<Values extends object>(values: Values): Sparse<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Sparse<Values>;
}

/** The body type of a change: what may be undefined is sent as null, which takes it away. */
export type Patch<Values> = {
  [Key in keyof Values]: undefined extends Values[Key]
    ? Exclude<Values[Key], undefined> | null
    : Values[Key];
};

/** A body for PATCH (merge patch): what is blank is taken away. */
export function patchBody<Values extends object>(values: Values): Patch<Values> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === undefined ? null : value]),
  ) as Patch<Values>;
}
