import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListPersonalDataReadsParams, PersonalDataRead } from '@/api/generated/model';
import { useListPersonalDataReads } from '@/api/generated/personal-data/personal-data';
import { useMay } from '@/auth/useMe';
import { AdministrationTabs } from '@/features/access/shared/AdministrationTabs';
import { formatInstant } from '@/lib/dates';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { LogViews } from './LogViews';

/** Every time a sole trader's number was shown in full: when, to whom and whose; for administrators. */
export function PersonalDataReadsPage() {
  const { t } = useTranslation();
  const may = useMay('administration.read');
  return may ? (
    <Reads />
  ) : (
    <>
      <PageHeader title={t('log.reads.title')} within={[t('log.title')]} />
      <p>{t('access.onlyAdministrators')}</p>
    </>
  );
}

function Reads() {
  const { t } = useTranslation();
  const filters: Filter[] = [
    { name: 'fran', param: 'readFrom', label: t('log.from'), kind: 'date' },
    { name: 'till', param: 'readTo', label: t('log.to'), kind: 'date' },
  ];
  const list = useListSearch<ListPersonalDataReadsParams>(filters, '-readAt');
  const query = useListPersonalDataReads(list.params, keepRows);
  return (
    <ListPage
      header={
        <>
          <PageHeader
            title={t('log.reads.title')}
            within={[t('log.title')]}
            lead={t('log.reads.lead')}
          />
          <AdministrationTabs />
          <LogViews />
        </>
      }
      caption={t('log.reads.title')}
      list={list}
      filters={filters}
      searchLabel={t('log.reads.search')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      empty={{ title: t('log.reads.empty'), text: t('log.reads.emptyText') }}
    />
  );
}

function useColumns(): Column<PersonalDataRead>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'when',
      header: t('log.when'),
      sort: 'readAt',
      cell: ({ readAt }) => <span className="figure-text">{formatInstant(readAt)}</span>,
    },
    {
      id: 'who',
      header: t('log.reads.reader'),
      cell: ({ reader }) => (
        <>
          {reader.name}
          <span className="soft line">{reader.organisation}</span>
        </>
      ),
    },
    {
      id: 'whose',
      header: t('log.reads.whose'),
      isPrimary: true,
      cell: ({ actor }) => (
        <Link to="/organisationer/$actorId" params={{ actorId: actor.id }}>
          {actor.name}
        </Link>
      ),
    },
  ];
}
