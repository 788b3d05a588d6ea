import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { FormDate, FormNumber, FormSelect, FormText } from '@/ui/form/fields';
import type { ServicePlanValues } from './servicePlanForm';

/** The fields of a service plan, more of one that is adopted; who answers for one municipality only cannot choose another. */
export function ServicePlanFields({ only }: { only: string | undefined }) {
  const { t } = useTranslation();
  const adoptedOn = useWatch<ServicePlanValues, 'adoptedOn'>({ name: 'adoptedOn' });
  const municipalities = useMunicipalityOptions();
  return (
    <div className="form-section">
      <FormSelect<ServicePlanValues>
        name="municipalityCode"
        label={t('activity.municipality')}
        {...(only
          ? { options: municipalities.filter(({ value }) => value === only), placeholder: null }
          : { options: municipalities })}
      />
      <FormText<ServicePlanValues> name="title" label={t('programme.name')} />
      <div className="field-row">
        <FormNumber<ServicePlanValues> name="periodStart" label={t('programme.periodStart')} />
        <FormNumber<ServicePlanValues> name="periodEnd" label={t('programme.periodEnd')} />
      </div>
      <FormDate<ServicePlanValues>
        name="adoptedOn"
        label={t('servicePlan.adoption')}
        help={t('servicePlan.adoptionHelp')}
        isOptional
      />
      {adoptedOn ? (
        <>
          <FormText<ServicePlanValues>
            name="paragraph"
            label={t('programme.paragraph')}
            help={t('programme.paragraphHelp')}
            width="short"
            isOptional
          />
          <FormNumber<ServicePlanValues>
            name="extendedTo"
            label={t('servicePlan.extendedTo')}
            help={t('servicePlan.extendedHelp')}
            isOptional
          />
        </>
      ) : null}
      <FormText<ServicePlanValues>
        name="registryNumber"
        label={t('programme.registryNumber')}
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
    municipalityCode: t('activity.municipality'),
    title: t('programme.name'),
    periodStart: t('programme.periodStart'),
    periodEnd: t('programme.periodEnd'),
    adoptedOn: t('servicePlan.adoption'),
    paragraph: t('programme.paragraph'),
    extendedTo: t('servicePlan.extendedTo'),
    registryNumber: t('programme.registryNumber'),
    url: t('servicePlan.url'),
  };
}
