import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  getActionPlan,
  getGetActionPlanQueryKey,
  updateActionPlan,
  useGetActionPlan,
} from '@/api/generated/action-plans/action-plans';
import type { ActionPlan } from '@/api/generated/model';
import { etagOf, ifMatch } from '@/api/http';
import { useMay } from '@/auth/useMe';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Notice } from '@/ui/Notice';
import { Resource } from '@/ui/Resource';
import { PlanFields, usePlanLabels } from './PlanFields';
import { planSchema, valuesOf } from './planForm';
import { isPlanLocked } from './shared/PlanState';

/** Changes the introduction and registry number of a plan that is not decided yet. */
export function EditPlanPage() {
  const { actionPlanId } = useParams({
    from: '/signed-in/handlingsplaner/$actionPlanId/redigera',
  });
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const query = useGetActionPlan(actionPlanId, undefined, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(plan, etag) => (
        <>
          <Breadcrumbs>
            <Crumb to="/handlingsplaner">{t('plan.title')}</Crumb>
            <Crumb to="/handlingsplaner/$actionPlanId" params={{ actionPlanId }}>
              {plan.title}
            </Crumb>
          </Breadcrumbs>
          <FormPage title={t('plan.edit')} within={[plan.title]} may={mayWrite}>
            {offers(plan, 'edit') && !isPlanLocked(plan.status) ? (
              <PlanForm plan={plan} etag={etag} />
            ) : (
              <Notice>
                <p>{t('plan.locked')}</p>
              </Notice>
            )}
          </FormPage>
        </>
      )}
    </Resource>
  );
}

function PlanForm({ plan, etag }: { plan: ActionPlan; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = {
    to: '/handlingsplaner/$actionPlanId',
    params: { actionPlanId: plan.id },
  } as const;
  const resource = useResourceForm({
    schema: planSchema(),
    values: valuesOf(plan),
    etag,
    labels: usePlanLabels(),
    save: (input, version) => updateActionPlan(plan.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getActionPlan(plan.id);
      return { values: valuesOf(reply.data), etag: etagOf(reply) };
    },
    onSaved: async (reply) => {
      queries.setQueryData(getGetActionPlanQueryKey(plan.id), reply);
      await queries.invalidateQueries({ queryKey: ['/action-plans'] });
      await navigate(here);
    },
    savedMessage: t('plan.saved'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
      <div className="form-section">
        <PlanFields />
      </div>
    </ResourceFormView>
  );
}
