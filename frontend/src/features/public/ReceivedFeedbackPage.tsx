import { useTranslation } from 'react-i18next';
import { useListAccessibilityFeedback } from '@/api/generated/accessibility-feedback/accessibility-feedback';
import type { AccessibilityFeedback, ListAccessibilityFeedbackParams } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { AdministrationTabs } from '@/features/access/shared/AdministrationTabs';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/list/ListPage';
import { keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { Prose } from '@/ui/Prose';

/** What people have told about the accessibility of the service, latest first; for administrators. */
export function ReceivedFeedbackPage() {
  const { t } = useTranslation();
  const may = useMay('administration.read');
  return may ? (
    <Received />
  ) : (
    <>
      <PageHeader title={t('feedback.received.title')} />
      <p>{t('access.onlyAdministrators')}</p>
    </>
  );
}

function Received() {
  const { t } = useTranslation();
  const list = useListSearch<ListAccessibilityFeedbackParams>([]);
  const query = useListAccessibilityFeedback(list.params, keepRows);
  return (
    <ListPage
      header={
        <>
          <PageHeader title={t('feedback.received.title')} lead={t('feedback.received.lead')} />
          <AdministrationTabs />
        </>
      }
      caption={t('feedback.received.title')}
      list={list}
      filters={[]}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      empty={{ title: t('feedback.received.empty'), text: t('feedback.received.emptyText') }}
    />
  );
}

function useColumns(): Column<AccessibilityFeedback>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'when',
      header: t('feedback.received.when'),
      isPrimary: true,
      cell: ({ receivedOn }) => <span className="figure-text">{receivedOn}</span>,
    },
    {
      id: 'message',
      header: t('feedback.received.message'),
      isText: true,
      cell: ({ message }) => <Prose text={message} />,
    },
    { id: 'page', header: t('feedback.received.page'), cell: ({ page }) => page },
    {
      id: 'email',
      header: t('feedback.email'),
      cell: ({ email }) => (email ? <a href={mailTo(email)}>{email}</a> : null),
    },
  ];
}

/** Anybody may have written the address: nothing in it may add recipients or a text to the answer. */
function mailTo(email: string): string {
  return `mailto:${email.split('@').map(encodeURIComponent).join('@')}`;
}
