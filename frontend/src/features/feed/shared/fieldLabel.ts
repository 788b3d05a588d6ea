import type sv from '@/i18n/sv.json';

type Texts = typeof sv;
type Feature = Extract<keyof Texts, string>;

/** A text of ours: feature and key. */
type TextKey = { [Name in Feature]: `${Name}.${Extract<keyof Texts[Name], string>}` }[Feature];

/** What a field is called, and where the words for its codes are. */
export type FieldLabel = TextKey | readonly [label: TextKey, codes: TextKey];

/** By the field's name in the API. */
export type FieldLabels = Record<string, FieldLabel>;
