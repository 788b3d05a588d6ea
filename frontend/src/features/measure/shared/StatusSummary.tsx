import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MeasureStatus, type MeasureSummary } from '@/api/generated/model';
import { countByStatus } from './measures';

const order: readonly MeasureStatus[] = [
  'completed',
  'partly-completed',
  'ongoing',
  'planned',
  'moved-to-next-year',
  'not-completed',
  'dropped',
];

/** How the measures of a year stand: one bar, and each part of it as a number that leads to its rows. */
export function StatusSummary({
  measures,
  year,
}: {
  measures: readonly MeasureSummary[];
  year: number;
}) {
  const { t } = useTranslation();
  const counts = countByStatus(measures);
  const present = order.filter((status) => counts.has(status));
  return (
    <div className="status-summary">
      <div className="status-bar" aria-hidden="true">
        {present.map((status) => (
          <span key={status} data-status={status} style={{ flexGrow: counts.get(status) }} />
        ))}
      </div>
      <ul className="plain-list status-parts">
        {present.map((status) => (
          <li key={status} data-status={status}>
            <Link to="/insatser" search={{ ar: String(year), status }}>
              <strong className="figure-text">{counts.get(status)}</strong>{' '}
              {t(`measure.statusCounts.${status}`, { count: counts.get(status) ?? 0 })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
