import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActorSummary } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { type Column, DataTable } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { Status } from '@/ui/Status';
import { AdministrationTabs } from './shared/AdministrationTabs';
import { useThoseWhoSignIn } from './thoseWhoSignIn';
import { UnknownOrganisations } from './UnknownOrganisations';

/** The organisations that are in the network or can sign in, and those that have tried without being registered. */
export function MembersPage() {
  const { t } = useTranslation();
  const may = useMay('administration.read');
  return (
    <>
      <PageHeader
        title={t('access.members')}
        lead={t('access.membersLead')}
        actions={may ? <LinkButton to="/organisationer/ny">{t('actor.new')}</LinkButton> : null}
      />
      <AdministrationTabs />
      {may ? (
        <div className="stack" data-gap="large">
          <UnknownOrganisations />
          <Section title={t('access.network')}>
            <Members />
          </Section>
        </div>
      ) : (
        <p>{t('access.onlyAdministrators')}</p>
      )}
    </>
  );
}

function Members() {
  const { t } = useTranslation();
  const columns = useColumns();
  const query = useThoseWhoSignIn();
  if (query.isError) {
    return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton lines={8} />;
  return (
    <DataTable
      caption={t('access.network')}
      columns={columns}
      rows={query.data}
      rowKey={({ id }) => id}
    />
  );
}

function useColumns(): Column<ActorSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'name',
      header: t('actor.name'),
      isPrimary: true,
      cell: ({ id, name }) => (
        <Link to="/organisationer/$actorId/redigera" params={{ actorId: id }}>
          {name}
        </Link>
      ),
    },
    { id: 'kind', header: t('actor.kind'), cell: ({ kind }) => t(`actor.kinds.${kind}`) },
    {
      id: 'membership',
      header: t('actor.network'),
      cell: ({ networkConvener, networkMember }) =>
        networkConvener ? (
          t('actor.networkConvener')
        ) : networkMember ? (
          t('actor.networkMember')
        ) : (
          <Status tone="warning">{t('access.notMember')}</Status>
        ),
    },
    {
      id: 'externalId',
      header: t('actor.externalId'),
      cell: ({ externalId }) =>
        externalId ?? <Status tone="warning">{t('access.cannotSignIn')}</Status>,
    },
  ];
}
