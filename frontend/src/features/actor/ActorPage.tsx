import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deleteActor, listActorChanges, useGetActor } from '@/api/generated/actors/actors';
import type { Actor } from '@/api/generated/model';
import { WithHistory } from '@/features/feed/shared/WithHistory';
import { formatLongDate } from '@/lib/dates';
import { allows } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { RemoveButton } from '@/ui/RemoveButton';
import { Resource } from '@/ui/Resource';
import { FullNumber } from './FullNumber';
import { useMunicipalityName } from './shared/municipalities';

/** One organisation and what is known of it. */
export function ActorPage() {
  const { actorId } = useParams({ from: '/signed-in/organisationer/$actorId' });
  const { t } = useTranslation();
  const query = useGetActor(actorId);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/organisationer">{t('actor.title')}</Crumb>
      </Breadcrumbs>
      <Resource query={query}>{(actor, etag) => <Details actor={actor} etag={etag} />}</Resource>
    </>
  );
}

function Details({ actor, etag }: { actor: Actor; etag: string }) {
  const { t, i18n } = useTranslation();
  const kind = t(`actor.kinds.${actor.kind}`);
  const municipality = useMunicipalityName()(actor.municipalityCode);
  const day = (date: string | undefined) =>
    date ? formatLongDate(date, i18n.language) : undefined;
  return (
    <>
      <PageHeader
        title={actor.name}
        within={[t('actor.title')]}
        facts={[kind, municipality]}
        note={<ReadOnlyNote object={actor} />}
        actions={
          <>
            {allows(actor, 'PATCH') ? (
              <LinkButton to="/organisationer/$actorId/redigera" params={{ actorId: actor.id }}>
                {t('app.edit')}
              </LinkButton>
            ) : null}
            {allows(actor, 'DELETE') ? (
              <RemoveButton
                title={t('actor.removeTitle')}
                text={t('actor.removeText', { name: actor.name })}
                removedMessage={t('actor.removed')}
                id={actor.id}
                remove={(init) => deleteActor(actor.id, init)}
                etag={etag}
                goTo="/organisationer"
              />
            ) : null}
          </>
        }
      />
      <WithHistory of="actor" id={actor.id} path="/actors" list={listActorChanges}>
        <DefinitionList
          facts={[
            { term: t('actor.kind'), value: kind },
            { term: t('actor.municipality'), value: municipality },
            {
              term: t('actor.number'),
              value: actor.organisationNumber ? <FullNumber actor={actor} /> : undefined,
            },
            { term: t('actor.soleTrader'), value: actor.soleTrader ? t('app.yes') : undefined },
            { term: t('actor.email'), value: actor.email },
            {
              term: t('actor.network'),
              value: actor.networkConvener
                ? t('actor.networkConvener')
                : actor.networkMember
                  ? t('actor.networkMember')
                  : undefined,
            },
            { term: t('actor.activeFrom'), value: day(actor.activeFrom) },
            { term: t('actor.activeTo'), value: day(actor.activeTo) },
            { term: t('actor.externalId'), value: actor.externalId },
          ]}
        />
      </WithHistory>
    </>
  );
}
