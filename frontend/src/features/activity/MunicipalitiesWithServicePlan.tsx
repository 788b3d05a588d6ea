import { useTranslation } from 'react-i18next';
import { useListFigures } from '@/api/generated/figures/figures';
import { useMay } from '@/auth/useMe';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { currentYear } from '@/lib/dates';
import { NBSP } from '@/lib/format';

/**
 * How many of the region's municipalities have a service plan in force when this year ends, and which have none.
 * The follow-up's own figure says it: nothing is counted here.
 */
export function MunicipalitiesWithServicePlan() {
  const { t, i18n } = useTranslation();
  const municipalities = useMunicipalityOptions();
  const mayRead = useMay('follow-ups.read');
  const figures = useListFigures(
    { year: currentYear(), limit: 100 },
    { query: { enabled: mayRead } },
  );
  if (!mayRead || figures.isError) return null;
  if (!figures.data || municipalities.length === 0) return <p className="list-state">{NBSP}</p>;
  const figure = figures.data.data.items.find(({ code }) => code === 'service-plans.in-force');
  if (figure?.count === undefined || !figure.outOf) return null;
  const { count: having, outOf: count } = figure;
  const missing = municipalities.filter(
    ({ value }) => !figure.municipalities.some(({ code }) => code === value),
  );
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    missing.map(({ label }) => label),
  );
  return (
    <p className="list-state">
      {having === count
        ? t('servicePlan.allInForce', { count })
        : t('servicePlan.someInForce', { count, having })}{' '}
      {missing.length > 0 ? t('servicePlan.lacking', { names }) : null}
    </p>
  );
}
