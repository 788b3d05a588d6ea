import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGetActionPlan } from '@/api/generated/action-plans/action-plans';
import { listMeasureChanges, useGetMeasure } from '@/api/generated/measures/measures';
import type { Measure } from '@/api/generated/model';
import { AsOfBanner, useAsOf } from '@/features/feed/shared/AsOfBanner';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { isPlanLocked } from '@/features/plan/shared/PlanState';
import { today } from '@/lib/dates';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { Prose } from '@/ui/Prose';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { Resource } from '@/ui/Resource';
import { Section } from '@/ui/Section';
import { Status } from '@/ui/Status';
import { MeasureActions } from './MeasureActions';
import { MeasureFacts } from './MeasureFacts';
import { MeasureGoals } from './MeasureGoals';
import { MeasureState } from './shared/MeasureState';
import { isLate } from './shared/measures';

/** One measure: what is to be done, by whom, towards which goals, and how it goes. */
export function MeasurePage() {
  const { measureId } = useParams({ from: '/signed-in/insatser/$measureId' });
  const { t } = useTranslation();
  const query = useGetMeasure(measureId, useAsOf());
  return (
    <Resource query={query}>
      {(measure, etag) => (
        <>
          <Breadcrumbs>
            <Crumb to="/handlingsplaner">{t('plan.title')}</Crumb>
            <Crumb
              to="/handlingsplaner/$actionPlanId"
              params={{ actionPlanId: measure.actionPlan.id }}
            >
              {measure.actionPlan.title}
            </Crumb>
          </Breadcrumbs>
          <AsOfBanner kind="measure" />
          <Details measure={measure} etag={etag} />
        </>
      )}
    </Resource>
  );
}

function Details({ measure, etag }: { measure: Measure; etag: string }) {
  const { t } = useTranslation();
  const past = useAsOf();
  const plan = useGetActionPlan(measure.actionPlan.id);
  const status = plan.data?.data.status;
  const isLocked = status !== undefined && isPlanLocked(status);
  return (
    <>
      <PageHeader
        title={t('measure.heading', { title: measure.title })}
        within={[measure.actionPlan.title]}
        state={<MeasureState status={measure.status} />}
        facts={[
          isLate(measure, today()) ? (
            <Status tone="danger" icon="clock">
              {t('measure.late')}
            </Status>
          ) : null,
          measure.responsible ? (
            <>
              {t('measure.responsible')}:{' '}
              <Link to="/organisationer/$actorId" params={{ actorId: measure.responsible.id }}>
                {measure.responsible.name}
              </Link>
            </>
          ) : (
            <Status tone="warning">{t('measure.noResponsible')}</Status>
          ),
          measure.draft && !past ? <Status tone="warning">{t('measure.draft')}</Status> : null,
        ]}
        note={<ReadOnlyNote object={measure} responsible={[measure.responsible?.name]} />}
        actions={
          // What can be done depends on the plan: until it is known no button says one thing and then another.
          plan.isPending ? null : (
            <MeasureActions measure={measure} etag={etag} isLocked={isLocked} />
          )
        }
      />
      <WithHistory of="measure" id={measure.id} path="/measures" list={listMeasureChanges} hasPast>
        <div className="stack" data-gap="large">
          {measure.statusComment ? (
            <Notice>
              <p>
                <strong>{t('measure.statusComment')}</strong>
              </p>
              <Prose text={measure.statusComment} />
            </Notice>
          ) : null}
          {measure.description ? <Prose text={measure.description} /> : null}
          <Section title={t('measure.goals')}>
            <MeasureGoals goals={measure.goals} showsGap={!isLocked} />
          </Section>
          <Section title={t('measure.facts')}>
            <MeasureFacts measure={measure} />
          </Section>
        </div>
      </WithHistory>
    </>
  );
}
