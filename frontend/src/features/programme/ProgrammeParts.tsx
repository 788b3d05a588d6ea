import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListActionPlans } from '@/api/generated/action-plans/action-plans';
import type { ActionPlanSummary, Programme, ProgrammePriorityArea } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { PlanState } from '@/features/plan/shared/PlanState';
import { formatNumber } from '@/lib/format';
import { allows } from '@/lib/links';
import { type Column, DataTable } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { isProgrammeLocked } from './shared/ProgrammeState';

/** The prioritised areas, which are the programme's own headings; they can be changed until it is adopted. */
export function PriorityAreas({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const mayChange = allows(programme, 'PATCH') && !isProgrammeLocked(programme.status);
  const columns = useAreaColumns(programme.id, mayChange);
  return (
    <Section
      title={t('programme.areas')}
      actions={
        mayChange ? (
          <LinkButton
            variant="secondary"
            to="/program/$programmeId/omraden/ny"
            params={{ programmeId: programme.id }}
          >
            {t('programme.newArea')}
          </LinkButton>
        ) : null
      }
    >
      {programme.priorityAreas.length === 0 ? (
        <p className="soft">{t('programme.noAreas')}</p>
      ) : (
        <DataTable
          caption={t('programme.areas')}
          columns={columns}
          rows={programme.priorityAreas}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

/** The yearly plans of the programme. */
export function ProgrammePlans({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const query = useListActionPlans({ programmeId: programme.id, sort: ['-year'], limit: 100 });
  const plans = query.data?.data.items;
  const columns = usePlanColumns();
  return (
    <Section
      title={t('plan.title')}
      actions={
        mayWrite && programme.status !== 'closed' ? (
          <LinkButton
            variant="secondary"
            to="/handlingsplaner/ny"
            search={{ program: programme.id }}
          >
            {t('plan.new')}
          </LinkButton>
        ) : null
      }
    >
      {query.isError ? (
        <Problem error={query.error} onRetry={() => void query.refetch()} />
      ) : !plans ? (
        <Skeleton lines={2} />
      ) : plans.length === 0 ? (
        <p className="soft">{t('programme.noPlans')}</p>
      ) : (
        <DataTable
          caption={t('plan.title')}
          columns={columns}
          rows={plans}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

function usePlanColumns(): Column<ActionPlanSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'title',
      header: t('plan.one'),
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/handlingsplaner/$actionPlanId" params={{ actionPlanId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'status', header: t('plan.status'), cell: ({ status }) => <PlanState status={status} /> },
    {
      id: 'measures',
      header: t('plan.measures'),
      align: 'end',
      cell: ({ measureCount }) => formatNumber(measureCount),
    },
  ];
}

function useAreaColumns(programmeId: string, mayChange: boolean): Column<ProgrammePriorityArea>[] {
  const { t } = useTranslation();
  const columns: Column<ProgrammePriorityArea>[] = [
    { id: 'number', header: t('programme.areaNumber'), cell: ({ number }) => number },
    {
      id: 'shortTitle',
      header: t('programme.area'),
      isPrimary: true,
      cell: ({ id, shortTitle }) => (
        <Link
          to="/program/$programmeId/omraden/$priorityAreaId"
          params={{ programmeId, priorityAreaId: id }}
        >
          {shortTitle}
        </Link>
      ),
    },
    { id: 'title', header: t('programme.areaTitle'), cell: ({ title }) => title },
  ];
  if (mayChange) {
    columns.push({
      id: 'edit',
      header: t('app.edit'),
      align: 'end',
      cell: ({ id, shortTitle }) => (
        <Link
          to="/program/$programmeId/omraden/$priorityAreaId/redigera"
          params={{ programmeId, priorityAreaId: id }}
          aria-label={t('programme.editAreaNamed', { name: shortTitle })}
        >
          {t('app.edit')}
        </Link>
      ),
    });
  }
  return columns;
}
