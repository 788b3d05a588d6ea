import { type ReactNode, useId } from 'react';
import { FieldError, FieldFrame, type FieldProps, Optional } from './Field';

interface ControlNames {
  'aria-labelledby': string;
  'aria-describedby'?: string;
  isInvalid: boolean;
}

/** Label, help and error around a control of the design system, which takes its name by reference. */
export function LabelledFrame({
  label,
  help,
  error,
  isOptional,
  width = 'normal',
  name,
  children,
}: FieldProps & { children: (names: ControlNames) => ReactNode }) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].join(' ').trim();
  return (
    <FieldFrame name={name} error={error} width={width}>
      <span id={id} className="field-label">
        {label}
        <Optional when={isOptional} />
      </span>
      {help ? (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      ) : null}
      {children({
        'aria-labelledby': id,
        ...(described ? { 'aria-describedby': described } : {}),
        isInvalid: error !== undefined,
      })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </FieldFrame>
  );
}
