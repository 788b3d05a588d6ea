import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPlanSummary } from '@/api/generated/model';
import { useMay, useMe } from '@/auth/useMe';
import { useAllMeasures } from '@/features/measure/shared/measures';
import { StatusSummary } from '@/features/measure/shared/StatusSummary';
import { usePlans, yearsOf } from '@/features/plan/shared/plans';
import { YEARS } from '@/lib/years';
import { EmptyState } from '@/ui/EmptyState';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { Section } from '@/ui/Section';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/Skeleton';
import { GrantedSupport } from './GrantedSupport';
import { KeyFigures } from './KeyFigures';
import { ToDo } from './ToDo';
import { YearAtAGlance } from './YearAtAGlance';

/** The first page: what to do, what is late, how the year stands and what comes next. */
export function OverviewPage() {
  const { t } = useTranslation();
  const query = usePlans();
  const mayWrite = useMay('programmes.write');
  const plans = query.data?.data.items;
  const year = useYear(plans ?? []);
  if (!plans || year === undefined) {
    return (
      <>
        <PageHeader title={t('overview.title')} />
        {query.isError ? (
          <Problem error={query.error} onRetry={() => void query.refetch()} />
        ) : plans ? (
          <EmptyState
            title={t('overview.empty')}
            actions={
              mayWrite ? <LinkButton to="/program">{t('overview.toProgrammes')}</LinkButton> : null
            }
          >
            {t('overview.emptyText')}
          </EmptyState>
        ) : (
          <Skeleton />
        )}
      </>
    );
  }
  return <Year year={year} plans={plans} />;
}

/** The year in the address; else the latest with an adopted plan, for that is the year work goes on in. */
function useYear(plans: readonly ActionPlanSummary[]): number | undefined {
  const { ar } = useSearch({ from: '/signed-in/' });
  const asked = Number(ar);
  if (asked >= YEARS.min && asked <= YEARS.max) return asked;
  const adopted = plans.filter(
    ({ status }) => status !== 'draft' && status !== 'in-network-review',
  );
  return yearsOf(adopted)[0] ?? yearsOf(plans)[0];
}

function Year({ year, plans }: { year: number; plans: readonly ActionPlanSummary[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const mayOnlyRead = me?.permissions.every((permission) => permission.endsWith('.read'));
  const plan = plans.find((each) => each.year === year);
  const measures = useAllMeasures({ year });
  return (
    <>
      <PageHeader
        title={t('overview.titleOfYear', { year })}
        facts={[me?.region.name, plan?.programme.title]}
        note={mayOnlyRead ? <ReadOnlyNote /> : null}
        actions={<YearChoice year={year} years={yearsOf(plans)} />}
      />
      <KeyFigures year={year} measures={measures.data} />
      <div className="overview-columns">
        <div>
          <ToDo year={year} plan={plan} measures={measures.data} />
          <Section title={t('overview.measures')}>
            {measures.isError ? (
              <Problem error={measures.error} onRetry={() => void measures.refetch()} />
            ) : measures.data?.length === 0 ? (
              <p className="soft">{t('overview.noMeasures', { year })}</p>
            ) : measures.data ? (
              <StatusSummary measures={measures.data} year={year} />
            ) : (
              <Skeleton lines={2} />
            )}
          </Section>
        </div>
        <div>
          <YearAtAGlance year={year} plan={plan} />
          <GrantedSupport year={year} />
        </div>
      </div>
    </>
  );
}

function YearChoice({ year, years }: { year: number; years: readonly number[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const options = [...new Set([...years, year])].sort((a, b) => b - a).map(String);
  return (
    <Select
      label={t('overview.year')}
      width="year"
      placeholder={null}
      value={String(year)}
      options={options.map((value) => ({ value, label: value }))}
      onChange={(ar) => void navigate({ to: '/', search: { ar }, replace: true })}
    />
  );
}
