import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServicePoint } from '@/api/generated/model';
import {
  deleteServicePoint,
  listServicePointChanges,
  useGetServicePoint,
} from '@/api/generated/service-points/service-points';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatLongDate } from '@/lib/dates';
import { formatDegrees } from '@/lib/degrees';
import { allows } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { RemoveButton } from '@/ui/RemoveButton';
import { Resource } from '@/ui/Resource';
import { SupportOfActor } from './SupportOfActor';
import { VisitsAtPlace } from './VisitsAtPlace';

/** One service point: what it is, who has been there and what support it has had. */
export function ServicePointPage() {
  const { servicePointId } = useParams({ from: '/signed-in/service/$servicePointId' });
  const { t } = useTranslation();
  const query = useGetServicePoint(servicePointId);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/service">{t('servicePoint.title')}</Crumb>
      </Breadcrumbs>
      <Resource query={query}>
        {(servicePoint, etag) => (
          <>
            <Top servicePoint={servicePoint} etag={etag} />
            <WithHistory
              of="servicePoint"
              id={servicePoint.id}
              path="/service-points"
              list={listServicePointChanges}
            >
              <Facts servicePoint={servicePoint} />
              <div className="section-after">
                <VisitsAtPlace servicePointId={servicePoint.id} />
                {servicePoint.actor ? <SupportOfActor actor={servicePoint.actor} /> : null}
              </div>
            </WithHistory>
          </>
        )}
      </Resource>
    </>
  );
}

function Top({ servicePoint, etag }: { servicePoint: ServicePoint; etag: string }) {
  const { t } = useTranslation();
  const { id, name, kind, locality, municipality } = servicePoint;
  return (
    <PageHeader
      title={name}
      within={[t('servicePoint.title')]}
      facts={[t(`servicePoint.kinds.${kind}`), locality, municipality.name]}
      note={<ReadOnlyNote object={servicePoint} />}
      actions={
        <>
          {allows(servicePoint, 'PATCH') ? (
            <LinkButton to="/service/$servicePointId/redigera" params={{ servicePointId: id }}>
              {t('app.edit')}
            </LinkButton>
          ) : null}
          {allows(servicePoint, 'DELETE') ? (
            <RemoveButton
              title={t('servicePoint.removeTitle')}
              text={t('servicePoint.removeText', { name })}
              removedMessage={t('servicePoint.removed')}
              id={id}
              remove={(init) => deleteServicePoint(id, init)}
              etag={etag}
              goTo="/service"
            />
          ) : null}
        </>
      }
    />
  );
}

function Facts({ servicePoint }: { servicePoint: ServicePoint }) {
  const { t, i18n } = useTranslation();
  const day = (date: string | undefined) =>
    date ? formatLongDate(date, i18n.language) : undefined;
  const { actor, latitude, longitude, delegatedServices } = servicePoint;
  return (
    <DefinitionList
      facts={[
        {
          term: t('servicePoint.actor'),
          value: actor ? (
            <Link to="/organisationer/$actorId" params={{ actorId: actor.id }}>
              {actor.name}
            </Link>
          ) : undefined,
        },
        { term: t('servicePoint.workplaceNumber'), value: servicePoint.workplaceNumber },
        { term: t('servicePoint.openedOn'), value: day(servicePoint.openedOn) },
        { term: t('servicePoint.closedOn'), value: day(servicePoint.closedOn) },
        {
          term: t('servicePoint.fixedPremises'),
          value: servicePoint.fixedPremises ? t('app.yes') : t('app.no'),
        },
        {
          term: t('servicePoint.openAllYear'),
          value: servicePoint.openAllYear ? t('app.yes') : t('app.no'),
        },
        {
          term: t('servicePoint.services'),
          value: delegatedServices.map((each) => t(`servicePoint.serviceNames.${each}`)).join(', '),
        },
        {
          term: t('servicePoint.position'),
          value:
            latitude !== undefined && longitude !== undefined
              ? t('servicePoint.positionText', {
                  latitude: formatDegrees(latitude),
                  longitude: formatDegrees(longitude),
                })
              : undefined,
        },
      ]}
    />
  );
}
