import { useContext, useEffect } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { AmountField } from '../AmountField';
import { Checkbox } from '../Checkbox';
import { CheckboxGroup, RadioGroup } from '../ChoiceGroup';
import { DateField } from '../DateField';
import { DegreesField } from '../DegreesField';
import type { FieldProps } from '../Field';
import { NumberField } from '../NumberField';
import type { Option } from '../Select';
import { Select } from '../Select';
import { TextArea } from '../TextArea';
import { TextField, type TextFieldProps } from '../TextField';
import { FieldWordsContext, placeOf } from './fieldWords';

/** The fields of ui, tied to a place in the form around them. Name the form's values: `<FormText<Values> …>`. */
export type FormFieldProps<Values extends FieldValues> = Omit<FieldProps, 'name' | 'error'> & {
  name: FieldPath<Values>;
};

export function useFormField<Values extends FieldValues>(
  name: FieldPath<Values>,
  { label, options = [] }: { label: string; options?: readonly Option[] },
) {
  const { field, fieldState } = useController({ name });
  const words = useContext(FieldWordsContext);
  useEffect(() => {
    words.set(placeOf(name), { label, options });
  });
  return {
    value: field.value as unknown,
    onChange: field.onChange as (value: unknown) => void,
    tie: { name, error: fieldState.error?.message, onBlur: field.onBlur },
  };
}

export function FormText<Values extends FieldValues>({
  name,
  ...rest
}: FormFieldProps<Values> &
  Pick<TextFieldProps, 'type' | 'maxLength' | 'inputMode' | 'autoComplete'>) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  return (
    <TextField {...rest} {...tie} value={(value as string | undefined) ?? ''} onChange={onChange} />
  );
}

export function FormTextArea<Values extends FieldValues>({
  name,
  ...rest
}: FormFieldProps<Values> & { rows?: number; maxLength?: number }) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  return (
    <TextArea {...rest} {...tie} value={(value as string | undefined) ?? ''} onChange={onChange} />
  );
}

export function FormAmount<Values extends FieldValues>({ name, ...rest }: FormFieldProps<Values>) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  return <AmountField {...rest} {...tie} value={value as number | undefined} onChange={onChange} />;
}

export function FormDegrees<Values extends FieldValues>({ name, ...rest }: FormFieldProps<Values>) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  return (
    <DegreesField {...rest} {...tie} value={value as number | undefined} onChange={onChange} />
  );
}

export function FormNumber<Values extends FieldValues>({ name, ...rest }: FormFieldProps<Values>) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  return <NumberField {...rest} {...tie} value={value as number | undefined} onChange={onChange} />;
}

export function FormDate<Values extends FieldValues>({ name, ...rest }: FormFieldProps<Values>) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  return <DateField {...rest} {...tie} value={value as string | undefined} onChange={onChange} />;
}

type Choice<Values extends FieldValues> = FormFieldProps<Values> & { options: readonly Option[] };

export function FormSelect<Values extends FieldValues>({
  name,
  ...rest
}: Choice<Values> & { placeholder?: string | null }) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  return (
    <Select {...rest} {...tie} value={(value as string | undefined) ?? ''} onChange={onChange} />
  );
}

export function FormRadios<Values extends FieldValues>({ name, ...rest }: Choice<Values>) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  const { onBlur: _, ...shown } = tie;
  return (
    <RadioGroup
      {...rest}
      {...shown}
      value={(value as string | undefined) ?? ''}
      onChange={onChange}
    />
  );
}

export function FormCheckboxes<Values extends FieldValues>({ name, ...rest }: Choice<Values>) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  const { onBlur: _, ...shown } = tie;
  return (
    <CheckboxGroup
      {...rest}
      {...shown}
      value={(value as string[] | undefined) ?? []}
      onChange={onChange}
    />
  );
}

export function FormCheckbox<Values extends FieldValues>({
  name,
  label,
  help,
}: Pick<FormFieldProps<Values>, 'name' | 'label' | 'help'>) {
  const { value, onChange, tie } = useFormField<Values>(name, { label });
  return (
    <Checkbox
      label={label}
      help={help}
      name={name}
      error={tie.error}
      value={value === true}
      onChange={onChange}
    />
  );
}
