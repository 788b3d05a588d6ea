import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListActionPlans } from '@/api/generated/action-plans/action-plans';
import {
  ActionPlanStatus,
  type ActionPlanSummary,
  type ListActionPlansParams,
} from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { useProgrammeOptions } from '@/features/programme/shared/programmes';
import { formatNumber } from '@/lib/format';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { PlanState } from './shared/PlanState';
import { usePlanYearOptions } from './shared/plans';

/** The action plans, one a year. */
export function PlansPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const filters: Filter[] = [
    {
      name: 'ar',
      param: 'year',
      label: t('plan.year'),
      kind: 'select',
      options: usePlanYearOptions(),
    },
    {
      name: 'status',
      param: 'status',
      label: t('plan.status'),
      kind: 'select',
      options: Object.values(ActionPlanStatus).map((value) => ({
        value,
        label: t(`plan.filterStatuses.${value}`),
      })),
    },
    {
      name: 'program',
      param: 'programmeId',
      label: t('programme.one'),
      kind: 'select',
      options: useProgrammeOptions(),
    },
  ];
  const list = useListSearch<ListActionPlansParams>(filters, '-year');
  const query = useListActionPlans(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/handlingsplaner/ny">{t('plan.new')}</LinkButton> : null;
  return (
    <ListPage
      header={<PageHeader title={t('plan.title')} lead={t('plan.lead')} actions={add} />}
      caption={t('plan.title')}
      list={list}
      filters={filters}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      export={{ path: '/action-plans/exports', name: 'handlingsplaner' }}
      empty={{ title: t('plan.empty'), text: t('plan.emptyText'), actions: add }}
    />
  );
}

function useColumns(): Column<ActionPlanSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'title',
      header: t('plan.one'),
      sort: 'year',
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/handlingsplaner/$actionPlanId" params={{ actionPlanId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'programme', header: t('programme.one'), cell: ({ programme }) => programme.title },
    {
      id: 'registryNumber',
      header: t('plan.registryNumber'),
      cell: ({ registryNumber }) => registryNumber,
    },
    {
      id: 'status',
      header: t('plan.status'),
      sort: 'status',
      cell: ({ status }) => <PlanState status={status} />,
    },
    {
      id: 'measures',
      header: t('plan.measures'),
      align: 'end',
      cell: ({ measureCount }) => formatNumber(measureCount),
    },
  ];
}
