import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ComboBox } from '../ComboBox';
import { MultiSelect } from '../MultiSelect';
import type { Option } from '../Select';
import { type FormFieldProps, useFormField } from './fields';

interface SearchProps {
  /** A stable name of what is searched, for the cache: "actors". */
  what: string;
  /** Asks the API for what matches. */
  find: (text: string) => Promise<Option[]>;
}

/** One of very many, found by its name. The value is `{ value, label } | undefined`. */
export function FormComboBox<Values extends FieldValues>({
  name,
  what,
  find,
  ...rest
}: FormFieldProps<Values> & SearchProps) {
  const { value, onChange, tie } = useFormField<Values>(name, rest);
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['find', what, asked],
    queryFn: () => find(asked),
    staleTime: 30_000,
  });
  const { onBlur: _, ...shown } = tie;
  return (
    <ComboBox
      {...rest}
      {...shown}
      value={value as Option | undefined}
      onChange={onChange}
      options={found.data ?? []}
      onSearch={setText}
      isSearching={found.isFetching}
    />
  );
}

/** Several of many, from a list that is known. The value is the codes. */
export function FormMultiSelect<Values extends FieldValues>({
  name,
  options,
  ...rest
}: FormFieldProps<Values> & { options: readonly Option[] }) {
  const { value, onChange, tie } = useFormField<Values>(name, { ...rest, options });
  const { onBlur: _, ...shown } = tie;
  return (
    <MultiSelect
      {...rest}
      {...shown}
      hasTags
      options={options}
      value={(value as string[] | undefined) ?? []}
      onChange={onChange}
    />
  );
}
