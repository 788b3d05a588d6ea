import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type ListProgrammesParams,
  ProgrammeStatus,
  type ProgrammeSummary,
} from '@/api/generated/model';
import { useListProgrammes } from '@/api/generated/programmes/programmes';
import { useMay } from '@/auth/useMe';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { ProgrammeState } from './shared/ProgrammeState';

/** The region's service programmes. */
export function ProgrammesPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const filters: Filter[] = [
    {
      name: 'status',
      param: 'status',
      label: t('programme.status'),
      kind: 'select',
      options: Object.values(ProgrammeStatus).map((value) => ({
        value,
        label: t(`programme.statuses.${value}`),
      })),
    },
  ];
  const list = useListSearch<ListProgrammesParams>(filters, '-periodStart');
  const query = useListProgrammes(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/program/ny">{t('programme.new')}</LinkButton> : null;
  return (
    <ListPage
      header={<PageHeader title={t('programme.title')} lead={t('programme.lead')} actions={add} />}
      caption={t('programme.title')}
      list={list}
      filters={filters}
      searchLabel={t('programme.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      export={{ path: '/programmes/exports', name: 'program' }}
      empty={{ title: t('programme.empty'), text: t('programme.emptyText'), actions: add }}
    />
  );
}

function useColumns(): Column<ProgrammeSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'title',
      header: t('programme.one'),
      sort: 'title',
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/program/$programmeId" params={{ programmeId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'period',
      header: t('programme.period'),
      sort: 'periodStart',
      cell: ({ periodStart, periodEnd }) => (
        <span className="figure-text">
          {periodStart}–{periodEnd}
        </span>
      ),
    },
    { id: 'owner', header: t('programme.owner'), cell: ({ owner }) => owner.name },
    {
      id: 'registryNumber',
      header: t('programme.registryNumber'),
      cell: ({ registryNumber }) => registryNumber,
    },
    {
      id: 'status',
      header: t('programme.status'),
      sort: 'status',
      cell: ({ status }) => <ProgrammeState status={status} />,
    },
  ];
}
