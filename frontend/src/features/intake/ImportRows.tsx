import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListImportRows } from '@/api/generated/imports/imports';
import { type Import, RowVerdict } from '@/api/generated/model';
import { formatKronor, formatNumber } from '@/lib/format';
import { DataTable } from '@/ui/DataTable';
import { keepRows } from '@/ui/list/useListSearch';
import { Pagination } from '@/ui/Pagination';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { fileState } from './importStatus';
import { useRowColumns } from './rowColumns';

const PAGE_SIZE = 50;

/** The rows of a file with the verdict on each; the counts above choose which are shown. */
export function ImportRows({ read }: { read: Import }) {
  const { t } = useTranslation();
  const { bedomning, sida } = useSearch({ from: '/signed-in/import/$importId' });
  const verdict = Object.values(RowVerdict).find((each) => each === bedomning);
  const query = useListImportRows(
    read.id,
    { ...(verdict ? { verdict: [verdict] } : {}), page: sida ?? 1, limit: PAGE_SIZE },
    keepRows,
  );
  const columns = useRowColumns(fileState(read));
  const page = query.data?.data;
  return (
    <Section title={t('import.counts')}>
      <Counts read={read} verdict={verdict} />
      {query.isError ? (
        <Problem error={query.error} onRetry={() => void query.refetch()} />
      ) : !page ? (
        <Skeleton lines={10} />
      ) : (
        <div aria-busy={query.isPlaceholderData}>
          <p className="visually-hidden" role="status">
            {t('list.rows', {
              count: page._meta.totalRecords,
              shown: formatNumber(page._meta.totalRecords),
            })}
          </p>
          {page.items.length === 0 ? (
            <p className="soft">{t('import.noRows')}</p>
          ) : (
            <DataTable
              caption={t('import.counts')}
              columns={columns}
              rows={page.items}
              rowKey={({ rowNumber }) => String(rowNumber)}
            />
          )}
          <Pagination
            page={page._meta.page}
            limit={page._meta.limit}
            total={page._meta.totalRecords}
          />
        </div>
      )}
    </Section>
  );
}

function Counts({ read, verdict }: { read: Import; verdict: RowVerdict | undefined }) {
  const { t } = useTranslation();
  const label = (each: RowVerdict) => t(`import.verdicts.${read.status}.${each}`);
  const counts = [
    { verdict: undefined, label: t('import.all'), count: read.rowCount },
    { verdict: 'new', label: label('new'), count: read.newRows },
    { verdict: 'changed', label: label('changed'), count: read.changedRows },
    { verdict: 'unchanged', label: label('unchanged'), count: read.unchangedRows },
    { verdict: 'error', label: label('error'), count: read.errorRows },
  ] as const;
  return (
    <div className="verdicts">
      <nav aria-label={t('import.judgement')}>
        <ul>
          {counts.map((each) => (
            <li key={each.label}>
              <Link
                to="/import/$importId"
                params={{ importId: read.id }}
                search={each.verdict ? { bedomning: each.verdict } : {}}
                resetScroll={false}
                aria-current={each.verdict === verdict ? 'true' : undefined}
                activeProps={{}}
                // Else all rows, whose address says least, are the chosen ones beside every verdict.
                activeOptions={{ exact: true }}
                data-tone={each.verdict === 'error' && each.count > 0 ? 'danger' : undefined}
              >
                <span>{each.label}</span> <strong>{formatNumber(each.count)}</strong>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <span className="soft">{t('import.sum')}</span>{' '}
        <strong className="figure-text">{formatKronor(read.grantedAmount)}</strong>
      </p>
    </div>
  );
}
