import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Figure as CountedFigure, MeasureSummary } from '@/api/generated/model';
import { isLate } from '@/features/measure/shared/measures';
import { today } from '@/lib/dates';
import { formatNumber } from '@/lib/format';
import { AddressLink } from '@/ui/AddressLink';
import { Figure } from '@/ui/Figure';
import { Problem } from '@/ui/Problem';
import {
  figureOf,
  OPENED_SERVICE_POINTS,
  PHYSICAL_VISITS,
  rowsOf,
  SERVICE_PLANS,
  useFigures,
  useGranted,
} from './figures';
import { useChange } from './useChange';

/** The year in a few figures, each a way to its rows. */
export function KeyFigures({
  year,
  measures,
}: {
  year: number;
  measures: readonly MeasureSummary[] | undefined;
}) {
  const query = useFigures(year);
  const before = useFigures(year - 1).data?.data.items ?? [];
  const counted = { year, figures: query.data?.data.items, before };
  return (
    <>
      {query.isError ? <Problem error={query.error} onRetry={() => void query.refetch()} /> : null}
      <div className="figures overview-figures">
        <MeasureFigures year={year} measures={measures} />
        <SupportFigure year={year} />
        <ActivityFigure code={PHYSICAL_VISITS} name="visits" {...counted} />
        <ActivityFigure code={OPENED_SERVICE_POINTS} name="opened" {...counted} />
        <ActivityFigure code={SERVICE_PLANS} name="plans" {...counted} />
      </div>
    </>
  );
}

function MeasureFigures({
  year,
  measures,
}: {
  year: number;
  measures: readonly MeasureSummary[] | undefined;
}) {
  const { t } = useTranslation();
  const completed = measures?.filter(({ status }) => status === 'completed').length;
  const late = measures?.filter((measure) => isLate(measure, today())).length ?? 0;
  return (
    <Figure
      name={t('overview.completed')}
      value={completed === undefined ? '–' : formatNumber(completed)}
      unit={measures ? t('overview.outOf', { count: measures.length }) : ''}
      renderLink={(text) => (
        <Link to="/insatser" search={{ ar: String(year), status: 'completed' }}>
          {text}
        </Link>
      )}
      change={
        measures && measures.length > 0
          ? late > 0
            ? t('overview.lateCount', { count: late })
            : t('overview.noneLate')
          : undefined
      }
    />
  );
}

interface CountedProps {
  year: number;
  /** Undefined until they are fetched. */
  figures: readonly CountedFigure[] | undefined;
  /** Those of the year before. */
  before: readonly CountedFigure[];
}

function SupportFigure({ year }: { year: number }) {
  const { t } = useTranslation();
  const changeOf = useChange(year);
  const granted = useGranted(year);
  const before = useGranted(year - 1);
  const filter = { year: String(year), outcome: 'granted,partly-granted' };
  return (
    <Figure
      name={t('overview.granted')}
      value={granted ? formatNumber(granted.grantedAmount) : '–'}
      unit={t('overview.kronor')}
      renderLink={(text) => (
        <AddressLink address={rowsOf({ kind: 'support', filter })}>{text}</AddressLink>
      )}
      change={
        granted
          ? [
              t('overview.cases', { count: granted.cases }),
              changeOf(granted.cases, before?.cases ?? 0),
            ]
              .filter(Boolean)
              .join(', ')
          : undefined
      }
    />
  );
}

function ActivityFigure({
  code,
  name,
  year,
  figures,
  before,
}: CountedProps & { code: string; name: 'visits' | 'opened' | 'plans' }) {
  const { t } = useTranslation();
  const changeOf = useChange(year);
  const figure = figureOf(figures ?? [], code);
  if (figures && !figure) return null;
  return (
    <Figure
      name={t(`overview.${name}`)}
      value={figure?.count === undefined ? '–' : formatNumber(figure.count)}
      unit={figure?.outOf ? t('overview.outOf', { count: figure.outOf }) : t('overview.pieces')}
      {...(figure
        ? {
            renderLink: (text) => <AddressLink address={rowsOf(figure)}>{text}</AddressLink>,
            change: changeOf(figure.count ?? 0, figureOf(before, code)?.count ?? 0),
            definition: figure.definition,
            asOf: figure.asOf,
          }
        : {})}
    />
  );
}
