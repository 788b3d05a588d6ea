import { useTranslation } from 'react-i18next';
import type { ActionPlanSummary, MeasureSummary } from '@/api/generated/model';
import { AddressLink } from '@/ui/AddressLink';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { Status } from '@/ui/Status';
import { useTasks } from './useTasks';

interface ToDoProps {
  year: number;
  plan: ActionPlanSummary | undefined;
  measures: readonly MeasureSummary[] | undefined;
}

/** What waits for somebody, the late first; every line leads to where it is done. */
export function ToDo({ year, plan, measures }: ToDoProps) {
  const { t } = useTranslation();
  const tasks = useTasks(year, plan, measures ?? []);
  return (
    <Section title={t('overview.toDo')}>
      {!measures ? (
        <Skeleton lines={4} />
      ) : tasks.length === 0 ? (
        <Status tone="success">{t('overview.nothingToDo')}</Status>
      ) : (
        <ul className="plain-list line-list">
          {tasks.map(({ address, text, detail, isLate }) => (
            <li key={text} className="task">
              <span>
                <AddressLink address={address}>{text}</AddressLink>
                {detail ? <span className="task-detail">{detail}</span> : null}
              </span>
              {isLate ? (
                <Status tone="danger" icon="clock">
                  {t('measure.late')}
                </Status>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
