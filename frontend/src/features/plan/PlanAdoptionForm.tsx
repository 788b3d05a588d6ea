import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { adoptActionPlan } from '@/api/generated/action-plans/action-plans';
import type { ActionPlan } from '@/api/generated/model';
import { createBody, optionalText, requiredDate, requiredText } from '@/lib/schema';
import { FormDate, FormText } from '@/ui/form/fields';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';

interface Values {
  adoptedBy: string;
  decidedOn?: string;
  delegationReference: string;
  registryNumber: string;
}

/** The decision itself: who, when, by which delegation, under which number. */
export function PlanAdoptionForm({ plan }: { plan: ActionPlan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = {
    to: '/handlingsplaner/$actionPlanId',
    params: { actionPlanId: plan.id },
  } as const;
  const resource = useResourceForm({
    schema: z.object({
      adoptedBy: requiredText(t('plan.adoptedByMissing')),
      decidedOn: requiredDate(t('plan.decidedOnMissing')),
      delegationReference: optionalText(),
      registryNumber: requiredText(t('plan.registryNumberMissing'), 50),
    }),
    values: {
      adoptedBy: t('plan.adoptedByDefault'),
      decidedOn: undefined,
      delegationReference: '',
      registryNumber: plan.registryNumber ?? '',
    },
    labels: {},
    save: async (input) => {
      try {
        return await adoptActionPlan(plan.id, createBody(input));
      } catch (error) {
        // Somebody may have changed a measure meanwhile: then the page tells what is missing.
        await queries.invalidateQueries();
        throw error;
      }
    },
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('plan.adopted'),
  });
  return (
    <ResourceFormView
      resource={resource}
      saveLabel={t('plan.adopt')}
      onCancel={() => void navigate(here)}
    >
      <div className="form-section">
        <FormText<Values> name="adoptedBy" label={t('plan.adoptedBy')} />
        <FormDate<Values> name="decidedOn" label={t('plan.decidedOn')} />
        <FormText<Values>
          name="delegationReference"
          label={t('plan.delegationReference')}
          help={t('plan.delegationReferenceHelp')}
          isOptional
        />
        <FormText<Values>
          name="registryNumber"
          label={t('plan.registryNumber')}
          help={t('programme.registryNumberHelp')}
          width="medium"
        />
      </div>
    </ResourceFormView>
  );
}
