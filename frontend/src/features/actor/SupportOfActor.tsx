import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActorReference, SupportDecisionSummary } from '@/api/generated/model';
import { useListSupportDecisions } from '@/api/generated/support-decisions/support-decisions';
import { formatNumber } from '@/lib/format';
import { type Column, DataTable } from '@/ui/DataTable';
import { Resource } from '@/ui/Resource';
import { Section } from '@/ui/Section';

/** The latest decisions on support to an organisation. */
export function SupportOfActor({ actor }: { actor: ActorReference }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { id: applicantId, name } = actor;
  const query = useListSupportDecisions({ applicantId, sort: ['-decidedOn'], limit: 10 });
  const title = t('servicePoint.support', { name });
  return (
    <Section
      title={title}
      actions={
        <Link to="/stod" search={{ mottagare: applicantId }}>
          {t('servicePoint.allVisits')}
        </Link>
      }
    >
      <Resource query={query} isPart>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t('servicePoint.noSupport', { name })}</p>
          ) : (
            <DataTable caption={title} rows={items} rowKey={({ id }) => id} columns={columns} />
          )
        }
      </Resource>
    </Section>
  );
}

function useColumns(): Column<SupportDecisionSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'decidedOn',
      header: t('support.decidedOn'),
      cell: ({ decidedOn }) => <span className="figure-text">{decidedOn}</span>,
    },
    {
      id: 'form',
      header: t('support.form'),
      isPrimary: true,
      cell: ({ id, supportForm }) => (
        <Link to="/stod/$decisionId" params={{ decisionId: id }}>
          {supportForm.name}
        </Link>
      ),
    },
    {
      id: 'outcome',
      header: t('support.outcome'),
      cell: ({ outcome }) => t(`support.outcomes.${outcome}`),
    },
    {
      id: 'granted',
      header: t('support.granted'),
      align: 'end',
      cell: ({ grantedAmount }) => formatNumber(grantedAmount),
    },
  ];
}
