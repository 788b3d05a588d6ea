import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../Select';

interface MultiFilterProps {
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Several of a few values, in a list that opens under the filter; plain checkboxes, no other logic. */
export function MultiFilter({ label, options, value, onChange }: MultiFilterProps) {
  const { t } = useTranslation();
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const [first] = value;
  const shown =
    value.length === 0
      ? t('list.all')
      : value.length === 1
        ? options.find((option) => option.value === first)?.label
        : t('list.chosen', { count: value.length });
  const close = () => details.current?.removeAttribute('open');
  return (
    <div className="field">
      <span id={id} className="field-label">
        {label}
      </span>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears what bubbles from the checkboxes */}
      <details
        ref={details}
        className="multi-filter"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          close();
          details.current?.querySelector('summary')?.focus();
        }}
      >
        <summary aria-labelledby={`${id} ${id}-value`}>
          <span id={`${id}-value`}>{shown}</span>
        </summary>
        <div className="menu">
          {options.map((option) => (
            <label key={option.value} className="choice menu-item">
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...value, option.value]
                      : value.filter((each) => each !== option.value),
                  )
                }
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
