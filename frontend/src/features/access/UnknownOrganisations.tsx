import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  deleteUnknownOrganisation,
  useListUnknownOrganisations,
} from '@/api/generated/actors/actors';
import type { UnknownOrganisation } from '@/api/generated/model';
import { formatInstant } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { type Column, DataTable } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Problem } from '@/ui/Problem';
import { Section } from '@/ui/Section';

/** Sign-ins that were refused because nobody has registered the organisation: register it, or dismiss them. */
export function UnknownOrganisations() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useListUnknownOrganisations({ limit: 100 });
  const dismissing = useMutation({
    mutationFn: (id: string) => deleteUnknownOrganisation(id),
    onSuccess: () => queries.invalidateQueries(),
  });
  const columns = useColumns(dismissing.isPending, dismissing.mutate);
  const rows = query.data?.data.items ?? [];
  if (query.isError) {
    return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (rows.length === 0) return null;
  return (
    <Section title={t('access.unknown')}>
      <Notice tone="warning">
        <p>{t('access.unknownText')}</p>
      </Notice>
      <DataTable
        caption={t('access.unknown')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {dismissing.isError ? <Problem error={dismissing.error} /> : null}
    </Section>
  );
}

function Acts({
  unknown: { externalId },
  isPending,
  onDismiss,
}: {
  unknown: UnknownOrganisation;
  isPending: boolean;
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  return (
    <span className="row-actions">
      <LinkButton
        to="/organisationer/ny"
        search={{ externtId: externalId }}
        variant="secondary"
        aria-label={t('access.registerNamed', { id: externalId })}
      >
        {t('access.register')}
      </LinkButton>
      <Button
        variant="quiet"
        isPending={isPending}
        aria-label={t('access.dismissNamed', { id: externalId })}
        onPress={onDismiss}
      >
        {t('access.dismiss')}
      </Button>
    </span>
  );
}

function useColumns(
  isPending: boolean,
  dismiss: (id: string) => void,
): Column<UnknownOrganisation>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'externalId',
      header: t('actor.externalId'),
      isPrimary: true,
      cell: ({ externalId }) => externalId,
    },
    {
      id: 'lastSeenAt',
      header: t('access.lastSeen'),
      cell: ({ lastSeenAt }) => formatInstant(lastSeenAt),
    },
    {
      id: 'attempts',
      header: t('access.attempts'),
      align: 'end',
      cell: ({ attempts }) => attempts,
    },
    {
      id: 'actions',
      header: t('access.act'),
      cell: (row) => <Acts unknown={row} isPending={isPending} onDismiss={() => dismiss(row.id)} />,
    },
  ];
}
