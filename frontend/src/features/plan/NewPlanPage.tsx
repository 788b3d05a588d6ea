import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createActionPlan } from '@/api/generated/action-plans/action-plans';
import type { ActionPlanSummary, ProgrammeSummary } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { useProgrammes } from '@/features/programme/shared/programmes';
import { currentYear } from '@/lib/dates';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { EmptyState } from '@/ui/EmptyState';
import { FormPage } from '@/ui/form/FormPage';
import { FormNumber, FormSelect } from '@/ui/form/fields';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { LinkButton } from '@/ui/LinkButton';
import { Skeleton } from '@/ui/Skeleton';
import { PlanFields, usePlanLabels } from './PlanFields';
import { type NewPlanValues, newPlanSchema } from './planForm';
import { usePlans } from './shared/plans';

/** Begins the action plan of a year. */
export function NewPlanPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('programmes.write');
  const programmes = useProgrammes()?.filter(({ status }) => status !== 'closed');
  const plans = usePlans().data?.data.items;
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/handlingsplaner">{t('plan.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('plan.new')} lead={t('plan.newLead')} may={mayWrite}>
        {!programmes || !plans ? (
          <Skeleton />
        ) : programmes.length === 0 ? (
          <EmptyState
            title={t('plan.noProgramme')}
            actions={<LinkButton to="/program/ny">{t('programme.new')}</LinkButton>}
          >
            {t('plan.noProgrammeText')}
          </EmptyState>
        ) : (
          <PlanForm programmes={programmes} plans={plans} />
        )}
      </FormPage>
    </>
  );
}

function PlanForm({
  programmes,
  plans,
}: {
  programmes: readonly ProgrammeSummary[];
  plans: readonly ActionPlanSummary[];
}) {
  const { t } = useTranslation();
  const { program } = useSearch({ from: '/signed-in/handlingsplaner/ny' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const chosen = programmes.find(({ id }) => id === program) ?? programmes[0];
  const latest = plans.find(({ programme }) => programme.id === chosen?.id);
  const resource = useResourceForm({
    schema: newPlanSchema(t),
    values: {
      programmeId: chosen?.id ?? '',
      year: latest ? latest.year + 1 : Math.max(chosen?.periodStart ?? 0, currentYear()),
      registryNumber: '',
      description: '',
    },
    labels: usePlanLabels(),
    save: (input) => createActionPlan(createBody(input)),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['/action-plans'] });
      await navigate({
        to: '/handlingsplaner/$actionPlanId',
        params: { actionPlanId: data.id },
      });
    },
    savedMessage: t('plan.created'),
  });
  return (
    <ResourceFormView
      resource={resource}
      onCancel={() => void navigate({ to: '/handlingsplaner' })}
    >
      <div className="form-section">
        <FormSelect<NewPlanValues>
          name="programmeId"
          label={t('programme.one')}
          width="normal"
          placeholder={null}
          options={programmes.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <FormNumber<NewPlanValues> name="year" label={t('plan.year')} />
        <PlanFields />
      </div>
    </ResourceFormView>
  );
}
