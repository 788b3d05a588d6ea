import { useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './Field';
import { Icon } from './Icon';
import { LabelledFrame } from './LabelledFrame';
import { OptionList } from './OptionList';
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
  const shown = text ?? value?.label ?? '';
  const items = isKnown ? options : [value, ...options];

  function write(next: string): void {
    if (next === shown) return;
    setText(next);
    onSearch(next);
    if (next === '') onChange(undefined);
  }

  function choose(key: unknown): void {
    const chosen = items.find((each) => each.value === key);
    if (!chosen) return;
    onChange(chosen);
    setText(undefined);
    onSearch('');
  }

  return (
    <LabelledFrame {...field}>
      {(names) => (
        <AriaComboBox<Option>
          {...names}
          className="combo-box"
          menuTrigger="focus"
          allowsEmptyCollection
          // The API has done the matching.
          defaultFilter={() => true}
          items={items}
          value={value?.value ?? null}
          inputValue={shown}
          onInputChange={write}
          onChange={choose}
          onBlur={() => setText(undefined)}
        >
          <Input placeholder={placeholder ?? t('form.search')} />
          <Button className="combo-box-open" aria-label={t('form.showList')}>
            <Icon name="chevron" />
          </Button>
          <OptionList
            options={items}
            empty={isSearching ? t('form.searching') : t('form.noMatch')}
          />
        </AriaComboBox>
      )}
    </LabelledFrame>
  );
}
