import { Field, type FieldProps } from './Field';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  maxLength?: number;
}

/** Running text; a blank line parts paragraphs, "- " begins a bullet. */
export function TextArea({
  value,
  onChange,
  onBlur,
  rows = 5,
  maxLength,
  ...field
}: TextAreaProps) {
  return (
    <Field {...field} width={field.width ?? 'long'}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          maxLength={maxLength}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
