import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPlan, MeasureSummary } from '@/api/generated/model';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';

/** What must be put right before a plan can be decided (BR-I1), each with the way there. */
export function PlanFindings({
  plan,
  unready,
}: {
  plan: ActionPlan;
  /** The measures that lack a goal or a responsible. */
  unready: readonly MeasureSummary[];
}) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Notice tone="warning">
        <p>
          <strong>{t('plan.notReady')}</strong>
        </p>
        {unready.length === 0 ? (
          <p>{t('plan.notReadyEmpty')}</p>
        ) : (
          <ul className="findings">
            {unready.map((measure) => (
              <li key={measure.id}>
                <Link to="/insatser/$measureId/redigera" params={{ measureId: measure.id }}>
                  {measure.number} {measure.title}
                </Link>{' '}
                {t(`plan.findings.${lackOf(measure)}`)}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      <div className="row">
        {unready.length === 0 ? (
          <LinkButton to="/insatser/ny" search={{ plan: plan.id }}>
            {t('plan.addMeasure')}
          </LinkButton>
        ) : null}
        <LinkButton
          variant="secondary"
          to="/handlingsplaner/$actionPlanId"
          params={{ actionPlanId: plan.id }}
        >
          {t('plan.backToPlan')}
        </LinkButton>
      </div>
    </div>
  );
}

function lackOf({ goals, responsible }: MeasureSummary): 'goal' | 'responsible' | 'both' {
  if (responsible) return 'goal';
  return goals.length === 0 ? 'both' : 'responsible';
}
