import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPlan } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { MeasureTable } from '@/features/measure/shared/MeasureTable';
import { useAllMeasures } from '@/features/measure/shared/measures';
import { StatusSummary } from '@/features/measure/shared/StatusSummary';
import { areaName, usePriorityAreas } from '@/features/programme/shared/programmes';
import { EmptyState } from '@/ui/EmptyState';
import { LinkButton } from '@/ui/LinkButton';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { isPlanLocked } from './shared/PlanState';

/** The measures of a plan under the prioritised areas of its programme; an area without any says so. */
export function PlanMeasures({ plan }: { plan: ActionPlan }) {
  const { t } = useTranslation();
  const mayAdd = useMay('measures.write') && !isPlanLocked(plan.status);
  const query = useAllMeasures({ actionPlanId: plan.id });
  const rows = query.data ?? [];
  const areas = usePriorityAreas(plan.programme.id);
  if (query.isError) {
    return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton />;
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('plan.noMeasures')}
        actions={
          mayAdd ? (
            <LinkButton to="/insatser/ny" search={{ plan: plan.id }}>
              {t('plan.addMeasure')}
            </LinkButton>
          ) : null
        }
      >
        {t('plan.noMeasuresText')}
      </EmptyState>
    );
  }
  return (
    <div>
      <StatusSummary measures={rows} year={plan.year} />
      {areas.map((area) => {
        const own = rows.filter(({ priorityArea }) => priorityArea.id === area.id);
        return (
          <Section
            key={area.id}
            title={areaName(area)}
            actions={
              mayAdd ? (
                <Link to="/insatser/ny" search={{ plan: plan.id, omrade: area.id }}>
                  {t('plan.addMeasureTo', { area: area.shortTitle })}
                </Link>
              ) : null
            }
          >
            {own.length === 0 ? (
              <p className="soft">{t('plan.noMeasuresInArea')}</p>
            ) : (
              <MeasureTable
                caption={areaName(area)}
                rows={own}
                showsGoals
                showsGaps={!isPlanLocked(plan.status)}
              />
            )}
          </Section>
        );
      })}
    </div>
  );
}
