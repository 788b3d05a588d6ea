import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from './Field';

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  options: readonly Option[];
  /** The words for "nothing chosen"; null when something must be. */
  placeholder?: string | null;
}

/** One of a few known choices: the browser's own list, which every tool and telephone can handle. */
export function Select({ value, onChange, onBlur, options, placeholder, ...field }: SelectProps) {
  const { t } = useTranslation();
  return (
    <Field {...field} width={field.width ?? 'medium'}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        >
          {placeholder === null ? null : (
            <option value="">{placeholder ?? t('form.choose')}</option>
          )}
          {value !== '' && !options.some((option) => option.value === value) ? (
            // Chosen, but its words are not fetched yet: "all" or "choose" would be untrue.
            <option value={value} hidden>
              {'\u00A0'}
            </option>
          ) : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
