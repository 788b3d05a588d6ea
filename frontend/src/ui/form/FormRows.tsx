import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldValues, useFieldArray } from 'react-hook-form';
import { Button } from '../Button';
import { fieldId } from '../Field';

interface FormRowsProps<Row extends FieldValues> {
  name: string;
  /** "Uppföljningsbara mål" */
  legend: string;
  help?: string;
  /** What the row at this index is called: "Mål 1". */
  rowLabel: (index: number) => string;
  addLabel: string;
  removeLabel: (index: number) => string;
  newRow: Row;
  /** The field of a new row that takes focus. */
  firstField: keyof Row & string;
  children: (path: string, index: number) => ReactNode;
}

/** Rows of the same fields that can be added and taken away; focus follows, so that no pointer is needed. */
export function FormRows<Row extends FieldValues>({
  name,
  legend,
  help,
  rowLabel,
  addLabel,
  removeLabel,
  newRow,
  firstField,
  children,
}: FormRowsProps<Row>) {
  // The rows have ids of their own, which the library must not write over.
  const { fields, append, remove } = useFieldArray<FieldValues, string, 'rowKey'>({
    name,
    keyName: 'rowKey',
  });
  const group = useRef<HTMLFieldSetElement>(null);
  const focusOn = useRef<string>(undefined);
  useEffect(() => {
    if (!focusOn.current) return;
    group.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  }, [fields.length]);
  return (
    <fieldset ref={group} id={fieldId(name)} className="form-section">
      <legend>{legend}</legend>
      {help ? <p className="soft">{help}</p> : null}
      {fields.map((row, index) => (
        <fieldset key={row.rowKey} className="form-row-group">
          <legend className="visually-hidden">{rowLabel(index)}</legend>
          <div className="form-row-head">
            <span aria-hidden="true">{rowLabel(index)}</span>
            <Button
              variant="quiet"
              aria-label={removeLabel(index)}
              className="remove-row"
              onPress={() => {
                focusOn.current = '.add-row';
                remove(index);
              }}
            >
              {removeLabel(index)}
            </Button>
          </div>
          {children(`${name}.${index}`, index)}
        </fieldset>
      ))}
      <div>
        <Button
          variant="secondary"
          className="add-row"
          onPress={() => {
            const first = fieldId(`${name}.${fields.length}.${firstField}`);
            focusOn.current = ['input', 'textarea', 'select']
              .map((tag) => `#${first} ${tag}`)
              .join(',');
            append(newRow, { shouldFocus: false });
          }}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
