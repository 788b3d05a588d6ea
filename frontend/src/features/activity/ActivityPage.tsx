import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  deleteActivity,
  listActivityChanges,
  useGetActivity,
} from '@/api/generated/activities/activities';
import type { Activity } from '@/api/generated/model';
import { useMunicipalityName } from '@/features/actor/shared/municipalities';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatLongDate } from '@/lib/dates';
import { allows } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Prose } from '@/ui/Prose';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { RemoveButton } from '@/ui/RemoveButton';
import { Resource } from '@/ui/Resource';

/** One visit or other activity, with all who took part. */
export function ActivityPage() {
  const { activityId } = useParams({ from: '/signed-in/besok/$activityId' });
  const { t } = useTranslation();
  const query = useGetActivity(activityId);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/besok">{t('activity.title')}</Crumb>
      </Breadcrumbs>
      <Resource query={query}>
        {(activity, etag) => <Details activity={activity} etag={etag} />}
      </Resource>
    </>
  );
}

function Details({ activity, etag }: { activity: Activity; etag: string }) {
  const { t, i18n } = useTranslation();
  const municipalityName = useMunicipalityName();
  const { id, title, kind, mode, heldOn, servicePoint, company, participants } = activity;
  return (
    <>
      <PageHeader
        title={title}
        within={[t('activity.title')]}
        facts={[
          t(`activity.kinds.${kind}`),
          mode ? t(`activity.modes.${mode}`) : undefined,
          formatLongDate(heldOn, i18n.language),
          municipalityName(activity.municipalityCode),
        ]}
        note={<ReadOnlyNote object={activity} responsible={participants.map(({ name }) => name)} />}
        actions={
          <>
            {allows(activity, 'PATCH') ? (
              <LinkButton to="/besok/$activityId/redigera" params={{ activityId: id }}>
                {t('app.edit')}
              </LinkButton>
            ) : null}
            {allows(activity, 'DELETE') ? (
              <RemoveButton
                title={t('activity.removeTitle')}
                text={t('activity.removeText', { name: title })}
                removedMessage={t('activity.removed')}
                id={id}
                remove={(init) => deleteActivity(id, init)}
                etag={etag}
                goTo="/besok"
              />
            ) : null}
          </>
        }
      />
      <WithHistory of="activity" id={id} path="/activities" list={listActivityChanges}>
        <DefinitionList
          facts={[
            {
              term: t('activity.servicePoint'),
              value: servicePoint ? (
                <Link to="/service/$servicePointId" params={{ servicePointId: servicePoint.id }}>
                  {servicePoint.name}
                </Link>
              ) : undefined,
            },
            {
              term: t('activity.company'),
              value: company ? (
                <Link to="/organisationer/$actorId" params={{ actorId: company.id }}>
                  {company.name}
                </Link>
              ) : undefined,
            },
            { term: t('activity.registryNumber'), value: activity.registryNumber },
            {
              term: t('activity.participants'),
              isWide: true,
              value: (
                <ul className="plain-list">
                  {participants.map((participant) => (
                    <li key={participant.id}>
                      <Link to="/organisationer/$actorId" params={{ actorId: participant.id }}>
                        {participant.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              term: t('activity.description'),
              isWide: true,
              value: activity.description ? <Prose text={activity.description} /> : undefined,
            },
          ]}
        />
      </WithHistory>
    </>
  );
}
