import { useTranslation } from 'react-i18next';
import { useListRoles } from '@/api/generated/me/me';
import type { Permission, RoleRights } from '@/api/generated/model';
import { type Column, DataTable } from '@/ui/DataTable';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { AdministrationTabs } from './shared/AdministrationTabs';

/** Who may do what, as the service enforces it: rights by role, to read and not to change. */
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
        <RightsTable roles={query.data.data.items} />
      ) : (
        <Skeleton lines={10} />
      )}
      <p className="soft small">{t('access.howGiven')}</p>
    </>
  );
}

function RightsTable({ roles }: { roles: readonly RoleRights[] }) {
  const { t } = useTranslation();
  const columns = useColumns(roles);
  const rights = [...new Set(roles.flatMap((role) => role.rights.map(({ right }) => right)))];
  return (
    <DataTable
      caption={t('access.title')}
      columns={columns}
      rows={rights}
      rowKey={(right) => right}
    />
  );
}

function Reach({ role, right }: { role: RoleRights; right: Permission }) {
  const { t } = useTranslation();
  const granted = role.rights.find((each) => each.right === right);
  return granted ? (
    <>{t(`access.reach.${granted.reach}`)}</>
  ) : (
    <span aria-label={t('access.no')}>–</span>
  );
}

function useColumns(roles: readonly RoleRights[]): Column<Permission>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'right',
      header: t('access.right'),
      isPrimary: true,
      cell: (right) => t(`access.rights.${right}`),
    },
    ...roles.map(
      (role): Column<Permission> => ({
        id: role.code,
        header: t(`account.role.${role.code}`),
        cell: (right) => <Reach role={role} right={right} />,
      }),
    ),
  ];
}
