import { parseDate } from '@internationalized/date';
import { DatePicker } from '@midas-ds/components/date-picker';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isIsoDate } from '@/lib/dates';
import { FieldError, FieldFrame, type FieldProps } from './Field';

interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  onBlur?: () => void;
}

/** A calendar day, written ÅÅÅÅ-MM-DD whatever language the browser has. */
export function DateField({
  label,
  help,
  error,
  isOptional,
  name,
  value,
  onChange,
  onBlur,
}: DateFieldProps) {
  const { t } = useTranslation();
  const errorId = useId();
  return (
    <FieldFrame name={name} error={error} width="short">
      <DatePicker
        label={isOptional ? `${label} ${t('form.optional')}` : label}
        {...(help ? { description: help } : {})}
        value={value && isIsoDate(value) ? parseDate(value) : null}
        onChange={(date) => onChange(date?.toString())}
        isInvalid={error !== undefined}
        size="medium"
        shouldForceLeadingZeros
        {...(error ? { 'aria-describedby': errorId } : {})}
        {...(onBlur ? { onBlur } : {})}
      />
      <FieldError id={errorId}>{error}</FieldError>
    </FieldFrame>
  );
}
