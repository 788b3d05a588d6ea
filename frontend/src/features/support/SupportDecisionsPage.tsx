import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type {
  ListSupportDecisionsParams,
  SupportDecisionPage,
  SupportDecisionSummary,
} from '@/api/generated/model';
import { useListSupportDecisions } from '@/api/generated/support-decisions/support-decisions';
import { useMay } from '@/auth/useMe';
import { formatCount, formatKronor, formatNumber } from '@/lib/format';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { Outcome } from './outcome';
import { SecrecyMark } from './SecrecyMark';
import { useSupportFilters } from './supportFilters';

/** The support decisions, with the sums of whatever is chosen. */
export function SupportDecisionsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('support-decisions.write');
  const filters = useSupportFilters();
  const list = useListSearch<ListSupportDecisionsParams>(filters, '-decidedOn');
  const query = useListSupportDecisions(list.params, keepRows);
  const actions = mayWrite ? (
    <>
      <LinkButton to="/stod/ny">{t('support.new')}</LinkButton>
      <LinkButton to="/import/ny" variant="secondary">
        {t('support.importMore')}
      </LinkButton>
    </>
  ) : null;
  return (
    <ListPage
      header={<PageHeader title={t('support.title')} lead={t('support.lead')} actions={actions} />}
      caption={t('support.title')}
      list={list}
      filters={filters}
      searchLabel={t('support.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      sums={sumsOf}
      export={{ path: '/support-decisions/exports', name: 'stodbeslut' }}
      empty={{ title: t('support.empty'), text: t('support.emptyText'), actions }}
    />
  );
}

/** "8 st., 1 537 062 kronor": the cases and what they were granted. */
function sumsOf({ totals }: SupportDecisionPage) {
  return (
    <span className="list-sum">
      {formatCount(totals.cases)}, {formatKronor(totals.grantedAmount)}
    </span>
  );
}

function useColumns(): Column<SupportDecisionSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'applicant',
      header: t('support.applicant'),
      sort: 'applicant',
      isPrimary: true,
      cell: ({ id, applicant }) => (
        <Link to="/stod/$decisionId" params={{ decisionId: id }}>
          {applicant.name}
        </Link>
      ),
    },
    {
      id: 'form',
      header: t('support.form'),
      sort: 'supportForm',
      cell: ({ supportForm }) => supportForm.name,
    },
    {
      id: 'municipality',
      header: t('support.municipality'),
      sort: 'municipality',
      cell: ({ municipality }) => municipality.name,
    },
    {
      id: 'outcome',
      header: t('support.outcome'),
      cell: ({ outcome, secrecyMarked }) => (
        <>
          <Outcome outcome={outcome} />
          {secrecyMarked ? <SecrecyMark /> : null}
        </>
      ),
    },
    {
      id: 'decidingActor',
      header: t('support.decidingActor'),
      cell: ({ decidingActor }) => decidingActor.name,
    },
    {
      id: 'decidedOn',
      header: t('support.decidedOn'),
      sort: 'decidedOn',
      cell: ({ decidedOn }) => <span className="figure-text">{decidedOn}</span>,
    },
    {
      id: 'granted',
      header: t('support.granted'),
      sort: 'grantedAmount',
      align: 'end',
      cell: ({ grantedAmount }) => formatNumber(grantedAmount),
    },
  ];
}
