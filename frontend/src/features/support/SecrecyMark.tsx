import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';

/** That a decision is marked as secret: beside its state, and in lists. */
export function SecrecyMark() {
  const { t } = useTranslation();
  return (
    <Status tone="warning" icon="lock">
      {t('support.secrecy.mark')}
    </Status>
  );
}
