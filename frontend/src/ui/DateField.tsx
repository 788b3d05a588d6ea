import { parseDate } from '@internationalized/date';
import { DatePicker } from '@midas-ds/components/date-picker';
import { isIsoDate } from '@/lib/dates';
import type { FieldProps } from './Field';
import { LabelledFrame } from './LabelledFrame';

interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  onBlur?: () => void;
}

/** A calendar day, written ÅÅÅÅ-MM-DD whatever language the browser has. */
export function DateField({ value, onChange, onBlur, ...field }: DateFieldProps) {
  return (
    <LabelledFrame {...field} width="short">
      {(names) => (
        <DatePicker
          {...names}
          value={value && isIsoDate(value) ? parseDate(value) : null}
          onChange={(date) => onChange(date?.toString())}
          size="medium"
          shouldForceLeadingZeros
          {...(onBlur ? { onBlur } : {})}
        />
      )}
    </LabelledFrame>
  );
}
