import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListFollowUps } from '@/api/generated/follow-ups/follow-ups';
import {
  FollowUpStatus,
  type FollowUpSummary,
  type ListFollowUpsParams,
} from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { formatLongDate } from '@/lib/dates';
import { yearOptions } from '@/lib/years';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { FollowUpState } from './shared/FollowUpState';

/** The follow-ups, one a year, and how far each has come. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('follow-ups.write');
  const filters: Filter[] = [
    {
      name: 'ar',
      param: 'year',
      label: t('followUp.year'),
      kind: 'select',
      options: yearOptions(),
    },
    {
      name: 'lage',
      param: 'status',
      label: t('followUp.state'),
      kind: 'select',
      options: Object.values(FollowUpStatus).map((value) => ({
        value,
        label: t(`followUp.states.${value}`),
      })),
    },
  ];
  const list = useListSearch<ListFollowUpsParams>(filters, '-year');
  const query = useListFollowUps(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/uppfoljning/ny">{t('followUp.new')}</LinkButton> : null;
  return (
    <ListPage
      header={<PageHeader title={t('followUp.title')} lead={t('followUp.lead')} actions={add} />}
      caption={t('followUp.title')}
      list={list}
      filters={filters}
      searchLabel={t('followUp.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      export={{ path: '/follow-ups/exports', name: 'uppfoljningar' }}
      empty={{ title: t('followUp.empty'), text: t('followUp.emptyText'), actions: add }}
    />
  );
}

function useColumns(): Column<FollowUpSummary>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      id: 'year',
      header: t('followUp.title'),
      sort: 'year',
      isPrimary: true,
      cell: ({ id, year }) => (
        <Link to="/uppfoljning/$followUpId" params={{ followUpId: id }}>
          {t('followUp.nameOfYear', { year })}
        </Link>
      ),
    },
    {
      id: 'state',
      header: t('followUp.state'),
      sort: 'status',
      cell: ({ status }) => <FollowUpState status={status} />,
    },
    {
      id: 'programme',
      header: t('followUp.programme'),
      cell: ({ programme }) => programme.title,
    },
    {
      id: 'registryNumber',
      header: t('followUp.registryNumber'),
      cell: ({ registryNumber }) => registryNumber,
    },
    {
      id: 'documentDate',
      header: t('followUp.documentDate'),
      cell: ({ documentDate }) =>
        documentDate ? formatLongDate(documentDate, i18n.language) : null,
    },
  ];
}
