import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type ListServicePlansParams,
  ServicePlanStatus,
  type ServicePlanSummary,
} from '@/api/generated/model';
import { useListServicePlans } from '@/api/generated/service-plans/service-plans';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { yearOptions } from '@/lib/years';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { MunicipalitiesWithServicePlan } from './MunicipalitiesWithServicePlan';
import { ServicePlanPeriod, ServicePlanState } from './ServicePlanState';
import { useMayRegisterServicePlans } from './useMayRegisterServicePlans';

/** What the municipalities have planned for their service, and which of them have no plan in force. */
export function ServicePlansPage() {
  const { t } = useTranslation();
  const { may } = useMayRegisterServicePlans();
  const filters = useFilters();
  const list = useListSearch<ListServicePlansParams>(filters, 'municipality');
  const query = useListServicePlans(list.params, keepRows);
  const add = may ? <LinkButton to="/serviceplaner/ny">{t('servicePlan.new')}</LinkButton> : null;
  return (
    <ListPage
      header={
        <>
          <PageHeader title={t('servicePlan.title')} lead={t('servicePlan.lead')} actions={add} />
          <MunicipalitiesWithServicePlan />
        </>
      }
      caption={t('servicePlan.title')}
      list={list}
      filters={filters}
      searchLabel={t('servicePlan.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      export={{ path: '/service-plans/exports', name: 'serviceplaner' }}
      empty={{ title: t('servicePlan.empty'), text: t('servicePlan.emptyText'), actions: add }}
    />
  );
}

function useFilters(): Filter[] {
  const { t } = useTranslation();
  return [
    {
      name: 'kommun',
      param: 'municipalityCode',
      label: t('activity.municipality'),
      kind: 'select',
      options: useMunicipalityOptions(),
    },
    {
      name: 'status',
      param: 'status',
      label: t('programme.status'),
      kind: 'select',
      options: Object.values(ServicePlanStatus).map((value) => ({
        value,
        label: t(`servicePlan.statuses.${value}`),
      })),
    },
    {
      name: 'ar',
      param: 'year',
      label: t('servicePlan.inForce'),
      kind: 'select',
      options: yearOptions(),
    },
  ];
}

function useColumns(): Column<ServicePlanSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'municipality',
      header: t('activity.municipality'),
      sort: 'municipality',
      cell: ({ municipality }) => municipality.name,
    },
    {
      id: 'title',
      header: t('programme.name'),
      sort: 'title',
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/serviceplaner/$servicePlanId" params={{ servicePlanId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'period',
      header: t('programme.period'),
      sort: 'periodStart',
      cell: (plan) => <ServicePlanPeriod plan={plan} />,
    },
    {
      id: 'status',
      header: t('programme.status'),
      cell: ({ status }) => <ServicePlanState status={status} />,
    },
    {
      id: 'adoptedOn',
      header: t('servicePlan.adoptedOn'),
      sort: 'adoptedOn',
      cell: ({ adoptedOn }) => adoptedOn,
    },
  ];
}
