import { ComboBox as MidasComboBox } from '@midas-ds/components/combobox';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './Field';
import { LabelledFrame } from './LabelledFrame';
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
  value,
  onChange,
  options,
  onSearch,
  isSearching = false,
  placeholder,
  ...field
}: ComboBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const isKnown = !value || options.some((each) => each.value === value.value);
  const items = isKnown ? options : [value, ...options];

  function choose(key: string | undefined): void {
    const chosen = items.find((each) => each.value === key);
    if (!chosen && text !== '') return;
    onChange(chosen);
    setText(undefined);
    onSearch('');
  }

  return (
    <LabelledFrame {...field}>
      {(names) => (
        <MidasComboBox<Option>
          {...names}
          size="medium"
          menuTrigger="focus"
          allowsEmptyCollection
          // The API has done the matching.
          defaultFilter={() => true}
          placeholder={placeholder ?? t('form.search')}
          items={items}
          value={value?.value ?? null}
          inputValue={text ?? value?.label ?? ''}
          onInputChange={(next) => {
            if (next === (text ?? value?.label ?? '')) return;
            setText(next);
            onSearch(next);
          }}
          onChange={(key) => choose(key === null ? undefined : String(key))}
          onBlur={() => {
            if (text === '') choose(undefined);
            setText(undefined);
          }}
          listBoxProps={{
            renderEmptyState: () => (
              <p className="menu-item">{isSearching ? t('form.searching') : t('form.noMatch')}</p>
            ),
          }}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </MidasComboBox>
      )}
    </LabelledFrame>
  );
}
