import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/ApiError';
import { createImport } from '@/api/generated/imports/imports';
import { useMay } from '@/auth/useMe';
import { useSourceOptions } from '@/features/support/shared/sources';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FileDrop } from '@/ui/FileDrop';
import { FormPage } from '@/ui/form/FormPage';
import { Problem } from '@/ui/Problem';
import { Select } from '@/ui/Select';
import { toastOnNextPage } from '@/ui/Toast';
import { Working } from '@/ui/Working';
import { FileShape } from './FileShape';
import { ImportSteps } from './ImportSteps';

/** The first step of an import: which file, and where it comes from. */
export function NewImportPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('support-decisions.write');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sources = useSourceOptions();
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('nyps');
  const [attempt, setAttempt] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const reading = useMutation({
    mutationFn: (chosen: File) => createImport({ file: chosen, sourceCode: source }),
    onSuccess: async ({ data }) => {
      toastOnNextPage(t('import.readDone'));
      await queries.invalidateQueries({ queryKey: ['/imports'] });
      await navigate({ to: '/import/$importId', params: { importId: data.id } });
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  const refusal = refusalOf(reading.error);
  const fileError = isMissing ? t('import.fileMissing') : refusal;

  function read(): void {
    if (reading.isPending) return;
    setMissing(!file);
    setAttempt((count) => count + 1);
    if (file) reading.mutate(file);
  }

  return (
    <>
      <Breadcrumbs>
        <Crumb to="/import">{t('import.title')}</Crumb>
      </Breadcrumbs>
      <FormPage
        title={t('import.new')}
        within={[t('import.title')]}
        lead={t('import.lead')}
        may={mayWrite}
      >
        <ImportSteps current={0} />
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            read();
          }}
        >
          <ErrorSummary
            attempt={attempt}
            action={t('import.read')}
            errors={fileError ? [{ name: 'file', message: fileError }] : []}
          />
          {reading.isError && !refusal ? <Problem error={reading.error} onRetry={read} /> : null}
          <FileDrop
            label={t('import.file')}
            help={t('import.fileHelp')}
            name="file"
            accept={['.csv', '.txt']}
            file={file}
            error={fileError}
            onChange={(chosen) => {
              setFile(chosen);
              setMissing(false);
              reading.reset();
            }}
          />
          <Select
            label={t('import.source')}
            help={t('import.sourceHelp')}
            placeholder={null}
            options={sources}
            value={source}
            onChange={setSource}
          />
          <div className="form-actions">
            <Button type="submit" isPending={reading.isPending}>
              {t('import.read')}
            </Button>
            <Button variant="secondary" onPress={() => void navigate({ to: '/import' })}>
              {t('form.cancel')}
            </Button>
          </div>
          <Working text={reading.isPending ? t('import.reading') : undefined} />
        </form>
        <div className="section-after">
          <FileShape />
        </div>
      </FormPage>
    </>
  );
}

/** What is wrong with the whole file, in the server's words; undefined when it is something else. */
function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || ![400, 413, 415].includes(error.status)) return undefined;
  return error.errors[0]?.detail ?? error.detail;
}
