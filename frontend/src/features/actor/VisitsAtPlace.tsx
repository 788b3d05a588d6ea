import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListActivities } from '@/api/generated/activities/activities';
import type { ActivitySummary } from '@/api/generated/model';
import { type Column, DataTable } from '@/ui/DataTable';
import { Resource } from '@/ui/Resource';
import { Section } from '@/ui/Section';

/** The latest visits and other activities at a service point. */
export function VisitsAtPlace({ servicePointId }: { servicePointId: string }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const query = useListActivities({ servicePointId, sort: ['-heldOn'], limit: 10 });
  return (
    <Section
      title={t('servicePoint.visits')}
      actions={
        <Link to="/besok" search={{ stalle: servicePointId }}>
          {t('servicePoint.allVisits')}
        </Link>
      }
    >
      <Resource query={query} isPart>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t('servicePoint.noVisits')}</p>
          ) : (
            <DataTable
              caption={t('servicePoint.visits')}
              rows={items}
              rowKey={({ id }) => id}
              columns={columns}
            />
          )
        }
      </Resource>
    </Section>
  );
}

function useColumns(): Column<ActivitySummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'heldOn',
      header: t('activity.heldOn'),
      cell: ({ heldOn }) => <span className="figure-text">{heldOn}</span>,
    },
    {
      id: 'title',
      header: t('activity.name'),
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/besok/$activityId" params={{ activityId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'kind',
      header: t('activity.kind'),
      cell: ({ kind }) => t(`activity.kinds.${kind}`),
    },
    {
      id: 'participants',
      header: t('activity.participants'),
      cell: ({ participants }) => participants.map(({ name }) => name).join(', '),
    },
  ];
}
