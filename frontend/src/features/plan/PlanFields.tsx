import { useTranslation } from 'react-i18next';
import { FormText, FormTextArea } from '@/ui/form/fields';
import type { PlanValues } from './planForm';

/** The fields of a plan that can be changed until it is decided. */
export function PlanFields() {
  const { t } = useTranslation();
  return (
    <>
      <FormText<PlanValues>
        name="registryNumber"
        label={t('plan.registryNumber')}
        help={t('programme.registryNumberHelp')}
        width="medium"
        isOptional
      />
      <FormTextArea<PlanValues>
        name="description"
        label={t('plan.description')}
        help={t('programme.textHelp')}
        rows={8}
        isOptional
      />
    </>
  );
}

export function usePlanLabels(): Record<keyof PlanValues, string> {
  const { t } = useTranslation();
  return { registryNumber: t('plan.registryNumber'), description: t('plan.description') };
}
