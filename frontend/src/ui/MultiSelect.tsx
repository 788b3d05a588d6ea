import { Select as AriaSelect, Button, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './Field';
import { Icon } from './Icon';
import { LabelledFrame } from './LabelledFrame';
import { OptionList } from './OptionList';
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
  const chosen = options.filter((option) => value.includes(option.value));
  return (
    <LabelledFrame {...field} width={field.width ?? 'normal'}>
      {(names) => (
        <>
          <AriaSelect<Option, 'multiple'>
            {...names}
            selectionMode="multiple"
            placeholder={placeholder ?? t('form.choose')}
            value={[...value]}
            onChange={(keys) => onChange(keys.map(String))}
          >
            <Button className="select-trigger">
              <SelectValue>
                {({ selectedText, defaultChildren }) =>
                  chosen.length > 1
                    ? t('list.chosen', { count: chosen.length })
                    : selectedText || defaultChildren
                }
              </SelectValue>
              <Icon name="chevron" />
            </Button>
            <OptionList options={options} />
          </AriaSelect>
          {hasTags && chosen.length > 0 ? (
            <ul className="chips">
              {chosen.map((option) => (
                <li key={option.value}>
                  <button
                    type="button"
                    className="chip"
                    aria-label={t('form.removeChoice', { name: option.label })}
                    onClick={() => onChange(value.filter((each) => each !== option.value))}
                  >
                    {option.label}
                    <Icon name="cross" size={14} />
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </LabelledFrame>
  );
}
