import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select as MidasSelect } from '@midas-ds/components/select';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './Field';
import { LabelledFrame } from './LabelledFrame';
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
  value,
  onChange,
  options,
  placeholder,
  hasTags = false,
  ...field
}: MultiSelectProps) {
  const { t } = useTranslation();
  return (
    <LabelledFrame {...field} width={field.width ?? 'normal'}>
      {(names) => (
        <MidasSelect<Option, 'multiple'>
          {...names}
          selectionMode="multiple"
          size="medium"
          placeholder={placeholder ?? t('form.choose')}
          showTags={hasTags}
          items={options}
          value={[...value]}
          onChange={(keys) => onChange(keys.map(String))}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </MidasSelect>
      )}
    </LabelledFrame>
  );
}
