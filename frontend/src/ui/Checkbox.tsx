import { useId } from 'react';
import { FieldError, type FieldProps, fieldId } from './Field';

interface CheckboxProps extends Omit<FieldProps, 'isOptional' | 'width'> {
  value: boolean;
  onChange: (value: boolean) => void;
}

/** A yes or no. */
export function Checkbox({ label, help, error, name, value, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div id={name ? fieldId(name) : undefined} className="field">
      <label className="choice" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : help ? `${id}-help` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {help ? (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      ) : null}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
