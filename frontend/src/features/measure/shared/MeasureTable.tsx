import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeasureSummary } from '@/api/generated/model';
import { type Column, DataTable } from '@/ui/DataTable';
import { Status } from '@/ui/Status';
import { goalInWords } from './goals';
import { MeasureState } from './MeasureState';

interface MeasureTableProps {
  caption: string;
  rows: readonly MeasureSummary[];
  showsGoals?: boolean;
  /** What is missing matters only while the plan can still be changed. */
  showsGaps?: boolean;
}

/** The measures of one area or one year: what, who, with which goal, and how it goes. */
export function MeasureTable({
  caption,
  rows,
  showsGoals = false,
  showsGaps = false,
}: MeasureTableProps) {
  const columns = useMeasureColumns(showsGaps);
  return (
    <div className="measure-table" data-goals={showsGoals ? '' : undefined}>
      <DataTable
        caption={caption}
        columns={showsGoals ? columns : columns.filter(({ id }) => id !== 'goals')}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

function useMeasureColumns(showsGaps: boolean): Column<MeasureSummary>[] {
  const { t } = useTranslation();
  const gap = (text: string) => (showsGaps ? <Status tone="warning">{text}</Status> : null);
  return [
    { id: 'number', header: t('measure.number'), cell: ({ number }) => number },
    {
      id: 'title',
      header: t('measure.one'),
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/insatser/$measureId" params={{ measureId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'responsible',
      header: t('measure.responsible'),
      cell: ({ responsible }) => responsible?.name ?? gap(t('measure.noResponsible')),
    },
    {
      id: 'goals',
      header: t('measure.goals'),
      isText: true,
      cell: ({ goals }) =>
        goals.length === 0 ? (
          gap(t('measure.noGoal'))
        ) : (
          <ul className="plain-list goal-lines">
            {goals.map((goal) => (
              <li key={goal.id}>{goalInWords(goal, t)}</li>
            ))}
          </ul>
        ),
    },
    {
      id: 'status',
      header: t('measure.status'),
      cell: ({ status }) => <MeasureState status={status} />,
    },
  ];
}
