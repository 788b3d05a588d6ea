import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ambiguousAmount, parseAmount } from '@/lib/amount';
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
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  // Said when the field is left: on its way to 1.537.062 everybody writes 1.537.
  const ambiguous = isLeft && draft !== undefined ? ambiguousAmount(draft) : undefined;
  const shown = value === undefined || Number.isNaN(value) ? '' : formatNumber(value);
  return (
    <TextField
      {...field}
      error={
        ambiguous === undefined
          ? field.error
          : t('form.ambiguousAmount', { whole: formatNumber(ambiguous) })
      }
      width={field.width ?? 'short'}
      align="end"
      inputMode="decimal"
      value={draft ?? shown}
      onChange={(text) => {
        setDraft(text);
        setLeft(false);
        onChange(text.trim() === '' ? undefined : (parseAmount(text) ?? Number.NaN));
      }}
      onBlur={() => {
        setLeft(true);
        if (draft !== undefined && (draft.trim() === '' || parseAmount(draft) !== undefined)) {
          setDraft(undefined);
        }
        onBlur?.();
      }}
    />
  );
}
