import { useState } from 'react';
import { parseAmount } from '@/lib/amount';
import { formatNumber } from '@/lib/format';
import type { FieldProps } from './Field';
import { TextField } from './TextField';

interface AmountFieldProps extends FieldProps {
  value: number | undefined;
  /** NaN means that what is written is no amount; the schema then asks for a number. */
  onChange: (value: number | undefined) => void;
  onBlur?: () => void;
}

/** Kronor or another number, written as Swedes write it and tidied when left. */
export function AmountField({ value, onChange, onBlur, ...field }: AmountFieldProps) {
  const [draft, setDraft] = useState<string>();
  const shown = value === undefined || Number.isNaN(value) ? '' : formatNumber(value);
  return (
    <TextField
      {...field}
      width={field.width ?? 'short'}
      align="end"
      inputMode="decimal"
      value={draft ?? shown}
      onChange={(text) => {
        setDraft(text);
        onChange(text.trim() === '' ? undefined : (parseAmount(text) ?? Number.NaN));
      }}
      onBlur={() => {
        if (draft !== undefined && (draft.trim() === '' || parseAmount(draft) !== undefined)) {
          setDraft(undefined);
        }
        onBlur?.();
      }}
    />
  );
}
