import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
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

/** Takes one file, dropped or chosen. */
export function FileDrop({ label, help, error, name, accept, file, onChange }: FileDropProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);

  function take(candidate: File | undefined): void {
    if (!candidate) return;
    const fits = accept.some((ending) => candidate.name.toLowerCase().endsWith(ending));
    setRefused(!fits);
    if (fits) onChange(candidate);
  }

  return (
    <div id={name ? fieldId(name) : undefined}>
      <DropZone
        className="file-drop"
        aria-label={label}
        onDrop={(event) => {
          const dropped = event.items.find((item) => item.kind === 'file');
          if (dropped) void dropped.getFile().then(take);
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
      </DropZone>
      <FieldError id={undefined}>
        {refused ? t('file.wrongType', { endings: accept.join(', ') }) : error}
      </FieldError>
    </div>
  );
}
