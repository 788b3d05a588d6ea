import { useTranslation } from 'react-i18next';
import { useListServicePlans } from '@/api/generated/service-plans/service-plans';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';

/** How many of the region's municipalities have an adopted service plan today, and which have none. */
export function AdoptedPlans() {
  const { t, i18n } = useTranslation();
  const municipalities = useMunicipalityOptions();
  const plans = useListServicePlans({ status: ['adopted'], limit: 100 }).data?.data.items;
  if (!plans || municipalities.length === 0) return null;
  const missing = municipalities.filter(
    ({ value }) => !plans.some(({ municipalityCode }) => municipalityCode === value),
  );
  const count = municipalities.length;
  return (
    <p>
      {missing.length === 0
        ? t('servicePlan.allAdopted', { count })
        : t('servicePlan.someAdopted', {
            adopted: count - missing.length,
            count,
            names: new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
              missing.map(({ label }) => label),
            ),
          })}
    </p>
  );
}
