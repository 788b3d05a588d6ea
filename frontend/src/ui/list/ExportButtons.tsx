import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { Button } from '../Button';
import { Problem } from '../Problem';

interface ExportButtonsProps {
  /** "/support-decisions/exports" */
  path: string;
  /** The file's name without its ending. */
  name: string;
  selection: Readonly<Record<string, string>>;
}

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The whole filtered selection as a file, made by the same query as the rows on the screen. */
export function ExportButtons({ path, name, selection }: ExportButtonsProps) {
  const { t } = useTranslation();
  const fetching = useMutation({
    mutationFn: (format: keyof typeof types) =>
      download(
        `${path}?${new URLSearchParams({ ...selection, format }).toString()}`,
        `${name}.${format}`,
        types[format],
      ),
  });
  return (
    <div className="row no-print">
      <Button
        variant="quiet"
        icon="download"
        isPending={fetching.isPending}
        onPress={() => fetching.mutate('xlsx')}
      >
        {t('list.excel')}
      </Button>
      <Button
        variant="quiet"
        icon="download"
        isPending={fetching.isPending}
        onPress={() => fetching.mutate('csv')}
      >
        {t('list.csv')}
      </Button>
      {fetching.isError ? <Problem error={fetching.error} /> : null}
    </div>
  );
}
