import { type DragEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '@/lib/format';
import { Button } from './Button';
import { FieldError, fieldId } from './Field';

interface FileDropProps {
  label: string;
  help?: string;
  error?: string | undefined;
  name?: string;
  /** ".csv" and the like. */
  accept: readonly string[];
  file: File | undefined;
  onChange: (file: File) => void;
}

/** Takes one file, chosen with the button or dropped on it: dropping is a shortcut of the mouse, and no more. */
export function FileDrop({ label, help, error, name, accept, file, onChange }: FileDropProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  const [isOver, setOver] = useState(false);

  function take(candidate: File | undefined): void {
    if (!candidate) return;
    const fits = accept.some((ending) => candidate.name.toLowerCase().endsWith(ending));
    setRefused(!fits);
    if (fits) onChange(candidate);
  }

  /** Without this the browser would open what is dropped. */
  function over(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <div id={name ? fieldId(name) : undefined} role="group" aria-label={label}>
      <div
        className="file-drop"
        data-drop-target={isOver || undefined}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <p className="field-label">{label}</p>
        {help ? <p className="field-help">{help}</p> : null}
        <FileTrigger acceptedFileTypes={[...accept]} onSelect={(files) => take(files?.[0])}>
          <Button variant="secondary" icon="upload">
            {file ? t('file.chooseAnother') : t('file.choose')}
          </Button>
        </FileTrigger>
        <p className="small" role="status">
          {file ? `${file.name} (${formatBytes(file.size)})` : t('file.orDrop')}
        </p>
      </div>
      <FieldError id={undefined}>
        {refused ? t('file.wrongType', { endings: accept.join(', ') }) : error}
      </FieldError>
    </div>
  );
}
