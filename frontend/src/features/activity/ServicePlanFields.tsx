import { useTranslation } from 'react-i18next';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { FormDate, FormNumber, FormSelect, FormText } from '@/ui/form/fields';
import type { ServicePlanValues } from './servicePlanForm';

/** The fields of a service plan; who answers for one municipality only cannot choose another. */
export function ServicePlanFields({ only }: { only: string | undefined }) {
  const { t } = useTranslation();
  const municipalities = useMunicipalityOptions();
  return (
    <div className="form-section">
      <FormSelect<ServicePlanValues>
        name="municipalityCode"
        label={t('servicePlan.municipality')}
        {...(only
          ? { options: municipalities.filter(({ value }) => value === only), placeholder: null }
          : { options: municipalities })}
      />
      <FormText<ServicePlanValues> name="title" label={t('servicePlan.name')} />
      <div className="field-row">
        <FormNumber<ServicePlanValues> name="periodStart" label={t('servicePlan.periodStart')} />
        <FormNumber<ServicePlanValues> name="periodEnd" label={t('servicePlan.periodEnd')} />
      </div>
      <FormNumber<ServicePlanValues>
        name="extendedTo"
        label={t('servicePlan.extendedTo')}
        help={t('servicePlan.extendedHelp')}
        isOptional
      />
      <FormDate<ServicePlanValues>
        name="adoptedOn"
        label={t('servicePlan.adoption')}
        help={t('servicePlan.adoptedHelp')}
        isOptional
      />
      <FormText<ServicePlanValues>
        name="paragraph"
        label={t('servicePlan.paragraph')}
        help={t('programme.paragraphHelp')}
        width="short"
        isOptional
      />
      <FormText<ServicePlanValues>
        name="registryNumber"
        label={t('servicePlan.registryNumber')}
        width="medium"
        isOptional
      />
      <FormText<ServicePlanValues>
        name="url"
        label={t('servicePlan.url')}
        help={t('servicePlan.urlHelp')}
        isOptional
      />
    </div>
  );
}

export function useServicePlanLabels(): Record<keyof ServicePlanValues, string> {
  const { t } = useTranslation();
  return {
    municipalityCode: t('servicePlan.municipality'),
    title: t('servicePlan.name'),
    periodStart: t('servicePlan.periodStart'),
    periodEnd: t('servicePlan.periodEnd'),
    extendedTo: t('servicePlan.extendedTo'),
    adoptedOn: t('servicePlan.adoption'),
    paragraph: t('servicePlan.paragraph'),
    registryNumber: t('servicePlan.registryNumber'),
    url: t('servicePlan.url'),
  };
}
