import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deleteImport, listImportChanges, useGetImport } from '@/api/generated/imports/imports';
import type { Import } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatInstant } from '@/lib/dates';
import { offers } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { PageHeader } from '@/ui/PageHeader';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { RemoveButton } from '@/ui/RemoveButton';
import { Resource } from '@/ui/Resource';
import { IgnoredColumns } from './IgnoredColumns';
import { ImportAction } from './ImportAction';
import { ImportReceipt } from './ImportReceipt';
import { ImportRows } from './ImportRows';
import { ImportSteps } from './ImportSteps';
import { ImportState } from './importStatus';

/** One file that has been read: its rows to review, then its receipt. */
export function ImportPage() {
  const { importId } = useParams({ from: '/signed-in/import/$importId' });
  const { t } = useTranslation();
  const query = useGetImport(importId);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/import">{t('import.title')}</Crumb>
      </Breadcrumbs>
      <Resource query={query}>{(read, etag) => <Review read={read} etag={etag} />}</Resource>
    </>
  );
}

function Review({ read, etag }: { read: Import; etag: string }) {
  const { t } = useTranslation();
  const mayWrite = useMay('support-decisions.write');
  const { status, fileName, ignoredColumns } = read;
  return (
    <>
      <PageHeader
        title={fileName}
        within={[t('import.title')]}
        state={<ImportState status={status} />}
        facts={[
          read.source.name,
          t('import.by', { time: formatInstant(read.createdAt), name: read.createdBy }),
          t('import.shapeRead', {
            charset: t(`import.charsets.${read.charset}`),
            delimiter: read.delimiter === ';' ? t('import.semicolon') : t('import.comma'),
          }),
        ]}
        note={
          // What is undone nobody can change, and what is imported not all can undo: the receipt says so.
          status === 'reversed' || (status === 'applied' && mayWrite) ? null : (
            <ReadOnlyNote object={read} responsible={[read.createdBy]} />
          )
        }
        actions={
          offers(read, 'delete') ? (
            <RemoveButton
              title={t('import.removeTitle')}
              text={t('import.removeText', { file: fileName })}
              removedMessage={t('import.removed')}
              label={t('import.remove')}
              id={read.id}
              remove={(init) => deleteImport(read.id, init)}
              etag={etag}
              goTo="/import"
            />
          ) : null
        }
      />
      <WithHistory of="import" id={read.id} path="/imports" list={listImportChanges}>
        {status === 'reversed' ? null : <ImportSteps current={status === 'reviewed' ? 1 : 3} />}
        <div className="stack" data-gap="large">
          {status === 'reviewed' ? <ImportAction read={read} /> : <ImportReceipt read={read} />}
          <IgnoredColumns columns={ignoredColumns} />
          <ImportRows read={read} />
        </div>
      </WithHistory>
    </>
  );
}
