import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeasureSummary, PriorityArea } from '@/api/generated/model';
import {
  deletePriorityArea,
  listPriorityAreaChanges,
  useGetPriorityArea,
} from '@/api/generated/priority-areas/priority-areas';
import { useMay } from '@/auth/useMe';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { MeasureTable } from '@/features/measure/shared/MeasureTable';
import { useAllMeasures } from '@/features/measure/shared/measures';
import { allows } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { EmptyState } from '@/ui/EmptyState';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { Prose } from '@/ui/Prose';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { RemoveButton } from '@/ui/RemoveButton';
import { Resource } from '@/ui/Resource';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { areaName } from './shared/programmes';

/** One prioritised area and its measures of all years. */
export function PriorityAreaPage() {
  const { programmeId, priorityAreaId } = useParams({
    from: '/signed-in/program/$programmeId/omraden/$priorityAreaId',
  });
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const query = useGetPriorityArea(priorityAreaId);
  return (
    <Resource query={query}>
      {(area, etag) => (
        <>
          <Breadcrumbs>
            <Crumb to="/program">{t('programme.title')}</Crumb>
            <Crumb to="/program/$programmeId" params={{ programmeId }}>
              {area.programme.title}
            </Crumb>
          </Breadcrumbs>
          <PageHeader
            title={areaName(area)}
            within={[area.programme.title]}
            lead={area.title}
            // To those who may write, an area without changes is one of a decided programme, which says so itself.
            note={mayWrite ? null : <ReadOnlyNote object={area} />}
            actions={<AreaActions area={area} etag={etag} />}
          />
          <WithHistory
            of="priorityArea"
            id={area.id}
            path="/priority-areas"
            list={listPriorityAreaChanges}
          >
            <div className="stack" data-gap="large">
              {area.description ? <Prose text={area.description} /> : null}
              <MeasuresOfAllYears area={area} />
            </div>
          </WithHistory>
        </>
      )}
    </Resource>
  );
}

function AreaActions({ area, etag }: { area: PriorityArea; etag: string }) {
  const { t } = useTranslation();
  const { id, programme, shortTitle } = area;
  const params = { programmeId: programme.id, priorityAreaId: id };
  return (
    <>
      {allows(area, 'PATCH') ? (
        <LinkButton to="/program/$programmeId/omraden/$priorityAreaId/redigera" params={params}>
          {t('app.edit')}
        </LinkButton>
      ) : null}
      {allows(area, 'DELETE') ? (
        <RemoveButton
          title={t('programme.removeAreaTitle')}
          text={t('programme.removeAreaText', { name: shortTitle })}
          removedMessage={t('programme.areaRemoved')}
          id={id}
          remove={(init) => deletePriorityArea(id, init)}
          etag={etag}
          goTo={`/program/${programme.id}`}
        />
      ) : null}
    </>
  );
}

function MeasuresOfAllYears({ area }: { area: PriorityArea }) {
  const { t } = useTranslation();
  const query = useAllMeasures({ priorityAreaId: area.id });
  if (query.isError) {
    return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton />;
  if (query.data.length === 0) {
    return <EmptyState title={t('programme.areaEmpty')}>{t('programme.areaEmptyText')}</EmptyState>;
  }
  return (
    <div>
      {byPlan(query.data).map(({ plan, rows }) => (
        <Section
          key={plan.id}
          title={t('programme.measuresOfYear', { year: plan.year })}
          actions={
            <Link to="/handlingsplaner/$actionPlanId" params={{ actionPlanId: plan.id }}>
              {plan.title}
            </Link>
          }
        >
          <MeasureTable caption={plan.title} rows={rows} />
        </Section>
      ))}
    </div>
  );
}

/** The latest year first. */
function byPlan(measures: readonly MeasureSummary[]) {
  return [...Map.groupBy(measures, ({ actionPlan }) => actionPlan.id).values()]
    .flatMap((rows) => (rows[0] ? [{ plan: rows[0].actionPlan, rows }] : []))
    .sort((a, b) => b.plan.year - a.plan.year);
}
