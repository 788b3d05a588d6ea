import { useState } from 'react';
import { formatDegrees, parseDegrees } from '@/lib/degrees';
import type { FieldProps } from './Field';
import { TextField } from './TextField';

interface DegreesFieldProps extends FieldProps {
  value: number | undefined;
  /** NaN means that what is written is no angle; the schema then asks for one. */
  onChange: (value: number | undefined) => void;
  onBlur?: () => void;
}

/** Half of a position on the map: degrees with up to six decimals. */
export function DegreesField({ value, onChange, onBlur, ...field }: DegreesFieldProps) {
  const [draft, setDraft] = useState<string>();
  const shown = value === undefined || Number.isNaN(value) ? '' : formatDegrees(value);
  return (
    <TextField
      {...field}
      width={field.width ?? 'short'}
      inputMode="decimal"
      value={draft ?? shown}
      onChange={(text) => {
        setDraft(text);
        onChange(text.trim() === '' ? undefined : (parseDegrees(text) ?? Number.NaN));
      }}
      onBlur={() => {
        if (draft !== undefined && (draft.trim() === '' || parseDegrees(draft) !== undefined)) {
          setDraft(undefined);
        }
        onBlur?.();
      }}
    />
  );
}
