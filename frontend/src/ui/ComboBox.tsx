import { ComboBox as MidasComboBox } from '@midas-ds/components/combobox';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, FieldFrame, type FieldProps } from './Field';
import type { Option } from './Select';

interface ComboBoxProps extends FieldProps {
  value: Option | undefined;
  onChange: (value: Option | undefined) => void;
  /** What matches the text now; the caller asks the API with the text from onSearch. */
  options: readonly Option[];
  onSearch: (text: string) => void;
  isSearching?: boolean;
  placeholder?: string;
}

/** One of very many: write a part of the name and choose among those that match. */
export function ComboBox({
  label,
  help,
  error,
  isOptional,
  name,
  width = 'normal',
  value,
  onChange,
  options,
  onSearch,
  isSearching = false,
  placeholder,
}: ComboBoxProps) {
  const { t } = useTranslation();
  const errorId = useId();
  const [text, setText] = useState<string>();
  const items =
    value && !options.some((each) => each.value === value.value) ? [value, ...options] : options;
  return (
    <FieldFrame name={name} error={error} width={width}>
      <MidasComboBox<Option>
        label={isOptional ? `${label} ${t('form.optional')}` : label}
        {...(help ? { description: help } : {})}
        size="medium"
        menuTrigger="focus"
        allowsEmptyCollection
        placeholder={placeholder ?? t('form.search')}
        items={items}
        value={value?.value ?? null}
        inputValue={text ?? value?.label ?? ''}
        onInputChange={(next) => {
          setText(next);
          onSearch(next === value?.label ? '' : next);
        }}
        onChange={(key) => {
          const chosen = items.find((each) => each.value === key);
          if (chosen || text === '') {
            onChange(chosen);
            setText(undefined);
          }
        }}
        onBlur={() => setText(undefined)}
        isInvalid={error !== undefined}
        listBoxProps={{
          renderEmptyState: () => (
            <p className="field-help" style={{ padding: 12 }}>
              {isSearching ? t('form.searching') : t('form.noMatch')}
            </p>
          ),
        }}
        {...(error ? { 'aria-describedby': errorId } : {})}
      >
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label}>
            {option.label}
          </ListBoxItem>
        )}
      </MidasComboBox>
      <FieldError id={errorId}>{error}</FieldError>
    </FieldFrame>
  );
}
