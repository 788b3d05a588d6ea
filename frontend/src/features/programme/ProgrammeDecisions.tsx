import { useTranslation } from 'react-i18next';
import type { ParentDocument, ProgrammeAdoption } from '@/api/generated/model';
import { formatLongDate } from '@/lib/dates';
import { type Column, DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';

/** All decisions on the programme; a single one already stands among its facts. */
export function ProgrammeAdoptions({ adoptions }: { adoptions: readonly ProgrammeAdoption[] }) {
  const { t } = useTranslation();
  const columns = useAdoptionColumns();
  if (adoptions.length < 2) return null;
  return (
    <Section title={t('programme.decisions')}>
      <DataTable
        caption={t('programme.decisions')}
        columns={columns}
        rows={adoptions}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

/** The steering documents that the programme starts from. */
export function ParentDocuments({ documents }: { documents: readonly ParentDocument[] }) {
  const { t } = useTranslation();
  if (documents.length === 0) return null;
  return (
    <Section title={t('programme.parentDocuments')}>
      <ul className="plain-list line-list">
        {documents.map(({ title, registryNumber }) => (
          <li key={`${title}${registryNumber ?? ''}`}>
            {title}
            {registryNumber ? <span className="soft"> {registryNumber}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useAdoptionColumns(): Column<ProgrammeAdoption>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      id: 'body',
      header: t('programme.decidingBody'),
      isPrimary: true,
      cell: ({ decidingBody }) => decidingBody,
    },
    {
      id: 'decidedOn',
      header: t('programme.decidedOn'),
      cell: ({ decidedOn }) => formatLongDate(decidedOn, i18n.language),
    },
    { id: 'paragraph', header: t('programme.paragraph'), cell: ({ paragraph }) => paragraph },
    {
      id: 'registryNumber',
      header: t('programme.registryNumber'),
      cell: ({ registryNumber }) => registryNumber,
    },
  ];
}
