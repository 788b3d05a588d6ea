import { useTranslation } from 'react-i18next';
import type { Goal } from '@/api/generated/model';
import { formatNumber } from '@/lib/format';
import { type Column, DataTable } from '@/ui/DataTable';
import { Status } from '@/ui/Status';

/** The measurable goals: from which value to which, by when. */
export function MeasureGoals({
  goals,
  showsGap,
}: {
  goals: readonly Goal[];
  /** A plan that can still be changed must have a goal before it is decided. */
  showsGap: boolean;
}) {
  const { t } = useTranslation();
  const columns = useGoalColumns();
  if (goals.length === 0) {
    return showsGap ? (
      <Status tone="warning">{t('measure.noGoalYet')}</Status>
    ) : (
      <p className="soft">{t('measure.noGoal')}</p>
    );
  }
  return (
    <DataTable
      caption={t('measure.goals')}
      columns={columns}
      rows={goals}
      rowKey={({ id }) => id}
    />
  );
}

function useGoalColumns(): Column<Goal>[] {
  const { t } = useTranslation();
  return [
    { id: 'text', header: t('measure.goal'), isPrimary: true, cell: ({ text }) => text },
    { id: 'level', header: t('measure.level'), cell: ({ level }) => t(`measure.levels.${level}`) },
    {
      id: 'baseline',
      header: t('measure.baselineValue'),
      align: 'end',
      cell: ({ baselineValue, baselineYear }) =>
        baselineValue === undefined ? null : (
          <>
            {formatNumber(baselineValue)}
            {baselineYear ? <span className="soft"> ({baselineYear})</span> : null}
          </>
        ),
    },
    {
      id: 'target',
      header: t('measure.targetValue'),
      align: 'end',
      cell: ({ targetValue }) => (targetValue === undefined ? null : formatNumber(targetValue)),
    },
    {
      id: 'unit',
      header: t('measure.unit'),
      cell: ({ unit }) => unit && t(`measure.units.${unit}`),
    },
    {
      id: 'targetDate',
      header: t('measure.targetDate'),
      cell: ({ targetDate }) => targetDate,
    },
  ];
}
