import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';

/** Says that what was told has arrived, and what comes next. */
export function FeedbackSentPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('feedback.thanks')} lead={t('feedback.next')} />
      <div>
        <LinkButton to="/tillganglighet" variant="secondary">
          {t('feedback.back')}
        </LinkButton>
      </div>
    </>
  );
}
