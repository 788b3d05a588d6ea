import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listActionPlanChanges, useGetActionPlan } from '@/api/generated/action-plans/action-plans';
import type { ActionPlan } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { AsOfBanner, useAsOf } from '@/features/feed/shared/AsOfBanner';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatLongDate } from '@/lib/dates';
import { offers } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Prose } from '@/ui/Prose';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { Resource } from '@/ui/Resource';
import { PlanAdoptions } from './PlanAdoptions';
import { PlanMeasures } from './PlanMeasures';
import { PlanSteps } from './PlanSteps';
import { isPlanLocked, PlanState } from './shared/PlanState';

/** One action plan: its measures by prioritised area, and the decisions on it. */
export function PlanPage() {
  const { actionPlanId } = useParams({ from: '/signed-in/handlingsplaner/$actionPlanId' });
  const { t } = useTranslation();
  const past = useAsOf();
  const query = useGetActionPlan(actionPlanId, past);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/handlingsplaner">{t('plan.title')}</Crumb>
      </Breadcrumbs>
      <AsOfBanner kind="plan" />
      <Resource query={query}>
        {(plan, etag) => <Details plan={plan} etag={etag} isPast={past !== undefined} />}
      </Resource>
    </>
  );
}

function Details({ plan, etag, isPast }: { plan: ActionPlan; etag: string; isPast: boolean }) {
  const { t, i18n } = useTranslation();
  const [adoption] = plan.adoptions;
  return (
    <>
      <PageHeader
        title={plan.title}
        within={[plan.programme.title]}
        state={<PlanState status={plan.status} />}
        facts={[t('plan.measureCount', { count: plan.measureCount })]}
        note={<ReadOnlyNote object={plan} />}
        actions={isPast ? null : <PlanActions plan={plan} etag={etag} />}
      />
      <WithHistory of="plan" id={plan.id} path="/action-plans" list={listActionPlanChanges} hasPast>
        <div className="stack" data-gap="large">
          <DefinitionList
            facts={[
              {
                term: t('programme.one'),
                value: (
                  <Link to="/program/$programmeId" params={{ programmeId: plan.programme.id }}>
                    {plan.programme.title}
                  </Link>
                ),
              },
              {
                term: t('plan.decision'),
                value: adoption
                  ? `${adoption.adoptedBy} ${formatLongDate(adoption.decidedOn, i18n.language)}`
                  : t('plan.noDecision'),
              },
              { term: t('plan.registryNumber'), value: plan.registryNumber },
              {
                term: t('plan.version'),
                value: plan.planVersion > 1 ? plan.planVersion : undefined,
              },
            ]}
          />
          {plan.description ? <Prose text={plan.description} /> : null}
          {isPast ? null : <PlanMeasures plan={plan} />}
          <PlanAdoptions adoptions={plan.adoptions} />
        </div>
      </WithHistory>
    </>
  );
}

/** One step stands out: to fill the plan while it is written, to decide when the network has had it. */
function PlanActions({ plan, etag }: { plan: ActionPlan; etag: string }) {
  const { t } = useTranslation();
  const mayAdd = useMay('measures.write');
  const mayAdopt = useMay('action-plans.adopt');
  const isInReview = plan.status === 'in-network-review';
  const params = { actionPlanId: plan.id };
  return (
    <>
      {isPlanLocked(plan.status) || !mayAdd ? null : (
        <LinkButton
          to="/insatser/ny"
          search={{ plan: plan.id }}
          variant={isInReview ? 'secondary' : 'primary'}
        >
          {t('plan.addMeasure')}
        </LinkButton>
      )}
      {isPlanLocked(plan.status) || !mayAdopt ? null : (
        <LinkButton
          to="/handlingsplaner/$actionPlanId/beslut"
          params={params}
          variant={isInReview ? 'primary' : 'secondary'}
        >
          {t(offers(plan, 'adopt') ? 'plan.adopt' : 'plan.seeFindings')}
        </LinkButton>
      )}
      <PlanSteps plan={plan} etag={etag} />
    </>
  );
}
