import { useTranslation } from 'react-i18next';
import type { ActionPlanAdoption } from '@/api/generated/model';
import { formatLongDate } from '@/lib/dates';
import { type Column, DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';

/** The decisions that adopted the plan, with the mark of the content they froze. */
export function PlanAdoptions({ adoptions }: { adoptions: readonly ActionPlanAdoption[] }) {
  const { t } = useTranslation();
  const columns = useAdoptionColumns();
  if (adoptions.length === 0) return null;
  return (
    <Section title={t('plan.decisions')}>
      <DataTable
        caption={t('plan.decisions')}
        columns={columns}
        rows={adoptions}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function useAdoptionColumns(): Column<ActionPlanAdoption>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      id: 'adoptedBy',
      header: t('plan.adoptedBy'),
      isPrimary: true,
      cell: ({ adoptedBy }) => adoptedBy,
    },
    {
      id: 'decidedOn',
      header: t('plan.decidedOn'),
      cell: ({ decidedOn }) => formatLongDate(decidedOn, i18n.language),
    },
    {
      id: 'delegation',
      header: t('plan.delegationReference'),
      cell: ({ delegationReference }) => delegationReference,
    },
    {
      id: 'registryNumber',
      header: t('plan.registryNumber'),
      cell: ({ registryNumber }) => registryNumber,
    },
    {
      id: 'hash',
      header: t('plan.contentHash'),
      cell: ({ contentHash }) => <code title={contentHash}>{contentHash.slice(0, 12)}</code>,
    },
  ];
}
