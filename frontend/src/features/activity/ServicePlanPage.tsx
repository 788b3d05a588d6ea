import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServicePlan } from '@/api/generated/model';
import {
  deleteServicePlan,
  listServicePlanChanges,
  useGetServicePlan,
} from '@/api/generated/service-plans/service-plans';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatLongDate } from '@/lib/dates';
import { allows } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { RemoveButton } from '@/ui/RemoveButton';
import { Resource } from '@/ui/Resource';
import { ServicePlanState } from './ServicePlanState';
import { useResponsibleForServicePlan } from './useResponsibleForServicePlan';

/** One municipality's service plan: its years, its adoption and where it can be read. */
export function ServicePlanPage() {
  const { servicePlanId } = useParams({ from: '/signed-in/serviceplaner/$servicePlanId' });
  const { t } = useTranslation();
  const query = useGetServicePlan(servicePlanId);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/serviceplaner">{t('servicePlan.title')}</Crumb>
      </Breadcrumbs>
      <Resource query={query}>{(plan, etag) => <Details plan={plan} etag={etag} />}</Resource>
    </>
  );
}

function Details({ plan, etag }: { plan: ServicePlan; etag: string }) {
  const { t, i18n } = useTranslation();
  const { id, title, adoptedOn, paragraph, url } = plan;
  const period = `${plan.periodStart}–${plan.periodEnd}`;
  return (
    <>
      <PageHeader
        title={title}
        within={[t('servicePlan.title')]}
        state={<ServicePlanState status={plan.status} />}
        facts={[plan.municipality.name, period]}
        note={<ReadOnlyNote object={plan} responsible={useResponsibleForServicePlan(plan)} />}
        actions={
          <>
            {allows(plan, 'PATCH') ? (
              <LinkButton
                to="/serviceplaner/$servicePlanId/redigera"
                params={{ servicePlanId: id }}
              >
                {t('app.edit')}
              </LinkButton>
            ) : null}
            {allows(plan, 'DELETE') ? (
              <RemoveButton
                title={t('servicePlan.removeTitle')}
                text={t('servicePlan.removeText', { name: title })}
                removedMessage={t('servicePlan.removed')}
                id={id}
                remove={(init) => deleteServicePlan(id, init)}
                etag={etag}
                goTo="/serviceplaner"
              />
            ) : null}
          </>
        }
      />
      <WithHistory of="servicePlan" id={id} path="/service-plans" list={listServicePlanChanges}>
        <DefinitionList
          facts={[
            { term: t('activity.municipality'), value: plan.municipality.name },
            { term: t('programme.period'), value: period },
            {
              term: t('servicePlan.adoption'),
              value: [adoptedOn && formatLongDate(adoptedOn, i18n.language), paragraph]
                .filter(Boolean)
                .join(', '),
            },
            { term: t('programme.registryNumber'), value: plan.registryNumber },
            {
              term: t('servicePlan.url'),
              value: url && <a href={url}>{t('servicePlan.read', { host: url.split('/')[2] })}</a>,
            },
          ]}
        />
      </WithHistory>
    </>
  );
}
