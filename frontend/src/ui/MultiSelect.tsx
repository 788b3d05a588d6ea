import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select as MidasSelect } from '@midas-ds/components/select';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, FieldFrame, type FieldProps } from './Field';
import type { Option } from './Select';

interface MultiSelectProps extends FieldProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
  placeholder?: string;
  /** Shows what is chosen as tags that can be taken away. */
  hasTags?: boolean;
}

/** Several of many choices in a list that opens. */
export function MultiSelect({
  label,
  help,
  error,
  isOptional,
  name,
  width = 'medium',
  value,
  onChange,
  options,
  placeholder,
  hasTags = false,
}: MultiSelectProps) {
  const { t } = useTranslation();
  const errorId = useId();
  return (
    <FieldFrame name={name} error={error} width={width}>
      <MidasSelect<Option, 'multiple'>
        label={isOptional ? `${label} ${t('form.optional')}` : label}
        {...(help ? { description: help } : {})}
        selectionMode="multiple"
        size="medium"
        placeholder={placeholder ?? t('form.choose')}
        showTags={hasTags}
        items={options}
        value={[...value]}
        onChange={(keys) => onChange(keys.map(String))}
        isInvalid={error !== undefined}
        {...(error ? { 'aria-describedby': errorId } : {})}
      >
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label}>
            {option.label}
          </ListBoxItem>
        )}
      </MidasSelect>
      <FieldError id={errorId}>{error}</FieldError>
    </FieldFrame>
  );
}
