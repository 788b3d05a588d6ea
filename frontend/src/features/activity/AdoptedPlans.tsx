import { useTranslation } from 'react-i18next';
import { useListServicePlans } from '@/api/generated/service-plans/service-plans';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';

const NBSP = '\u00A0';

/** How many of the region's municipalities have an adopted service plan today, and which have none. */
export function AdoptedPlans() {
  const { t, i18n } = useTranslation();
  const municipalities = useMunicipalityOptions();
  const plans = useListServicePlans({ status: 'adopted', limit: 100 });
  const count = municipalities.length;
  if (plans.isError) return null;
  if (!plans.data || count === 0) return <p className="list-state">{NBSP}</p>;
  const having = new Set(plans.data.data.items.map(({ municipality }) => municipality.code));
  const missing = municipalities.filter(({ value }) => !having.has(value));
  if (missing.length === 0)
    return <p className="list-state">{t('servicePlan.allAdopted', { count })}</p>;
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    missing.map(({ label }) => label),
  );
  return (
    <p className="list-state">
      {t('servicePlan.someAdopted', { adopted: count - missing.length, count, names })}
    </p>
  );
}
