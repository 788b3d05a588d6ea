import { useState } from 'react';
import type { FieldProps } from './Field';
import { TextField } from './TextField';

interface NumberFieldProps extends FieldProps {
  value: number | undefined;
  /** NaN means that what is written is no whole number; the schema then asks for one. */
  onChange: (value: number | undefined) => void;
  onBlur?: () => void;
}

/** A whole number without thousands spaces: a year, an order. */
export function NumberField({ value, onChange, onBlur, ...field }: NumberFieldProps) {
  const [draft, setDraft] = useState<string>();
  const shown = value === undefined || Number.isNaN(value) ? '' : String(value);
  return (
    <TextField
      {...field}
      width={field.width ?? 'year'}
      inputMode="numeric"
      value={draft ?? shown}
      onChange={(text) => {
        setDraft(text);
        const bare = text.trim();
        onChange(bare === '' ? undefined : /^-?\d{1,9}$/.test(bare) ? Number(bare) : Number.NaN);
      }}
      onBlur={() => {
        if (draft !== undefined && /^\s*(-?\d{1,9})?\s*$/.test(draft)) setDraft(undefined);
        onBlur?.();
      }}
    />
  );
}
