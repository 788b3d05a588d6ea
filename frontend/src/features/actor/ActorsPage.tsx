import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListActors } from '@/api/generated/actors/actors';
import { ActorKind, type ActorSummary, type ListActorsParams } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { useMunicipalityName, useMunicipalityOptions } from './shared/municipalities';

/** The register of organisations. */
export function ActorsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('actors.write');
  const municipalities = useMunicipalityOptions();
  const filters: Filter[] = [
    {
      name: 'typ',
      param: 'kind',
      label: t('actor.kind'),
      kind: 'multi',
      options: Object.values(ActorKind).map((value) => ({
        value,
        label: t(`actor.kinds.${value}`),
      })),
    },
    {
      name: 'kommun',
      param: 'municipalityCode',
      label: t('actor.municipality'),
      kind: 'select',
      options: municipalities,
    },
    {
      name: 'natverk',
      param: 'networkMember',
      label: t('actor.network'),
      kind: 'select',
      options: [
        { value: 'true', label: t('actor.networkOnly') },
        { value: 'false', label: t('actor.others') },
      ],
    },
  ];
  const list = useListSearch<ListActorsParams>(filters, 'name');
  const query = useListActors(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/organisationer/ny">{t('actor.new')}</LinkButton> : null;
  return (
    <ListPage
      header={<PageHeader title={t('actor.title')} lead={t('actor.lead')} actions={add} />}
      caption={t('actor.title')}
      list={list}
      filters={filters}
      searchLabel={t('actor.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={(actor) => actor.id}
      export={{ path: '/actors/exports', name: 'organisationer' }}
      empty={{ title: t('actor.empty'), text: t('actor.emptyText'), actions: add }}
    />
  );
}

function useColumns(): Column<ActorSummary>[] {
  const { t } = useTranslation();
  const municipalityName = useMunicipalityName();
  return [
    {
      id: 'name',
      header: t('actor.name'),
      sort: 'name',
      isPrimary: true,
      cell: ({ id, name }) => (
        <Link to="/organisationer/$actorId" params={{ actorId: id }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'kind',
      header: t('actor.kind'),
      sort: 'kind',
      cell: ({ kind }) => t(`actor.kinds.${kind}`),
    },
    {
      id: 'municipality',
      header: t('actor.municipality'),
      cell: ({ municipalityCode }) => municipalityName(municipalityCode),
    },
    {
      id: 'number',
      header: t('actor.number'),
      shortHeader: t('actor.numberShort'),
      cell: ({ organisationNumber }) => organisationNumber,
    },
    {
      id: 'network',
      header: t('actor.network'),
      cell: ({ networkMember, networkConvener }) =>
        networkConvener
          ? t('actor.networkConvener')
          : networkMember
            ? t('actor.networkMember')
            : null,
    },
  ];
}
