import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

export type FieldWidth = 'year' | 'short' | 'medium' | 'normal' | 'long';

/** What every field has: a name, help under it, and an error under the control. */
export interface FieldProps {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
  width?: FieldWidth;
  /** The field's place in the form; the error summary's links lead to it. */
  name?: string;
}

export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}

export interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, help and error around one native control. */
export function Field({
  label,
  help,
  error,
  isOptional,
  width = 'normal',
  name,
  align,
  children,
}: FieldProps & { align?: 'end'; children: (control: ControlAttributes) => ReactNode }) {
  const id = useId();
  const helpId = help ? `${id}-help` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const control: ControlAttributes = {
    id,
    'aria-describedby': [helpId, errorId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <FieldFrame name={name} error={error} width={width} align={align}>
      <label htmlFor={id}>
        {label}
        <Optional when={isOptional} />
      </label>
      {help ? (
        <p id={helpId} className="field-help">
          {help}
        </p>
      ) : null}
      {children(control)}
      <FieldError id={errorId}>{error}</FieldError>
    </FieldFrame>
  );
}

export function FieldFrame({
  name,
  error,
  width,
  align,
  children,
}: {
  name?: string | undefined;
  error?: string | undefined;
  width: FieldWidth;
  align?: 'end' | undefined;
  children: ReactNode;
}) {
  return (
    <div
      id={name ? fieldId(name) : undefined}
      className="field"
      data-width={width}
      data-align={align}
      data-invalid={error ? '' : undefined}
    >
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="field-error">
      <Icon name="warning" size={18} />
      {children}
    </p>
  );
}

export function Optional({ when }: { when: boolean | undefined }) {
  const { t } = useTranslation();
  return when ? <span className="soft small"> {t('form.optional')}</span> : null;
}
