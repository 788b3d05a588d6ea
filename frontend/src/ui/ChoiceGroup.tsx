import { useId } from 'react';
import { FieldError, type FieldProps, fieldId, Optional } from './Field';
import type { Option } from './Select';

interface ChoiceGroupProps extends FieldProps {
  options: readonly Option[];
}

function Choices({
  label,
  help,
  error,
  isOptional,
  name,
  options,
  type,
  isChosen,
  onToggle,
}: ChoiceGroupProps & {
  type: 'checkbox' | 'radio';
  isChosen: (value: string) => boolean;
  onToggle: (value: string, chosen: boolean) => void;
}) {
  const id = useId();
  return (
    <fieldset
      id={name ? fieldId(name) : undefined}
      className="field choices"
      data-width="long"
      aria-describedby={
        [help ? `${id}-help` : '', error ? `${id}-error` : ''].join(' ').trim() || undefined
      }
    >
      <legend className="field-label">
        {label}
        <Optional when={isOptional} />
      </legend>
      {help ? (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      ) : null}
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type={type}
            name={id}
            checked={isChosen(option.value)}
            onChange={(event) => onToggle(option.value, event.target.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

/** Several of a few choices, all in sight. */
export function CheckboxGroup({
  value,
  onChange,
  ...group
}: ChoiceGroupProps & { value: readonly string[]; onChange: (value: string[]) => void }) {
  return (
    <Choices
      {...group}
      type="checkbox"
      isChosen={(option) => value.includes(option)}
      onToggle={(option, chosen) =>
        onChange(chosen ? [...value, option] : value.filter((each) => each !== option))
      }
    />
  );
}

/** One of a few choices, all in sight. */
export function RadioGroup({
  value,
  onChange,
  ...group
}: ChoiceGroupProps & { value: string; onChange: (value: string) => void }) {
  return (
    <Choices
      {...group}
      type="radio"
      isChosen={(option) => option === value}
      onToggle={(option) => onChange(option)}
    />
  );
}
