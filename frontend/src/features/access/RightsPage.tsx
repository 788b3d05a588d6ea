import { useTranslation } from 'react-i18next';
import { useListRoles } from '@/api/generated/me/me';
import type { GrantedRight, Permission, RolePage } from '@/api/generated/model';
import { type Column, DataTable } from '@/ui/DataTable';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { AdministrationTabs } from './shared/AdministrationTabs';

/** Who may do what, as the service enforces it: rights of people by role, and of systems by kind; to read, not to change. */
export function RightsPage() {
  const { t } = useTranslation();
  const query = useListRoles();
  return (
    <>
      <PageHeader title={t('access.title')} lead={t('access.lead')} />
      <AdministrationTabs />
      {query.isError ? (
        <Problem error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <Tables roles={query.data.data} />
      ) : (
        <Skeleton lines={10} />
      )}
      <p className="soft small">{t('access.howGiven')}</p>
    </>
  );
}

function Tables({ roles }: { roles: RolePage }) {
  const { t } = useTranslation();
  return (
    <div className="stack" data-gap="large">
      <RightsTable
        caption={t('access.people')}
        holders={roles.items.map((role) => ({ ...role, name: t(`account.role.${role.code}`) }))}
      />
      <Section title={t('access.systems')}>
        <p>{t('access.systemsText')}</p>
        <RightsTable
          caption={t('access.systems')}
          holders={roles.machineClients.map((client) => ({
            ...client,
            name: t(`access.clients.${client.code}`),
          }))}
        />
      </Section>
    </div>
  );
}

/** Whoever has rights: a role, or a kind of system. */
interface Holder {
  code: string;
  name: string;
  rights: readonly GrantedRight[];
}

function RightsTable({ caption, holders }: { caption: string; holders: readonly Holder[] }) {
  const columns = useColumns(holders);
  const rights = [...new Set(holders.flatMap((holder) => holder.rights.map(({ right }) => right)))];
  return <DataTable caption={caption} columns={columns} rows={rights} rowKey={(right) => right} />;
}

function Reach({ holder, right }: { holder: Holder; right: Permission }) {
  const { t } = useTranslation();
  const granted = holder.rights.find((each) => each.right === right);
  return granted ? (
    <>{t(`access.reach.${granted.reach}`)}</>
  ) : (
    <span aria-label={t('access.no')}>–</span>
  );
}

function useColumns(holders: readonly Holder[]): Column<Permission>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'right',
      header: t('access.right'),
      isPrimary: true,
      cell: (right) => t(`access.rights.${right}`),
    },
    ...holders.map(
      (holder): Column<Permission> => ({
        id: holder.code,
        header: holder.name,
        cell: (right) => <Reach holder={holder} right={right} />,
      }),
    ),
  ];
}
