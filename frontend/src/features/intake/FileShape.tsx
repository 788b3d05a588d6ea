import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { Button } from '@/ui/Button';
import { type Column, DataTable } from '@/ui/DataTable';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';
import { columns, type FileColumn } from './columns';

/** What the file must look like, and a file that already does. */
export function FileShape() {
  const { t } = useTranslation();
  const shape = useShapeColumns();
  const template = useMutation({
    mutationFn: () =>
      download('/support-decisions/exports?format=csv', 'stodbeslut.csv', 'text/csv'),
  });
  return (
    <Section title={t('import.shape')}>
      <p>{t('import.shapeText')}</p>
      <p className="soft">{t('import.templateText')}</p>
      <div>
        <Button
          variant="secondary"
          icon="download"
          isPending={template.isPending}
          onPress={() => template.mutate()}
        >
          {t('import.template')}
        </Button>
      </div>
      {template.isError ? <Problem error={template.error} /> : null}
      <div className="narrow-table">
        <DataTable
          caption={t('import.shape')}
          rows={columns}
          rowKey={({ name }) => name}
          columns={shape}
        />
      </div>
    </Section>
  );
}

function useShapeColumns(): Column<FileColumn>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'name',
      header: t('import.column'),
      isPrimary: true,
      cell: ({ name }) => <code>{name}</code>,
    },
    {
      id: 'meaning',
      header: t('import.meaning'),
      cell: ({ name }) => t(`import.columns.${name}`),
    },
    {
      id: 'mandatory',
      header: t('import.mandatory'),
      cell: ({ isMandatory }) => (isMandatory ? t('app.yes') : null),
    },
  ];
}
