import { useTranslation } from 'react-i18next';
import { Steps } from '@/ui/Steps';

/** The three steps from a file to stored decisions. */
export function ImportSteps({ current }: { current: number }) {
  const { t } = useTranslation();
  return (
    <Steps
      label={t('import.steps.label')}
      current={current}
      steps={[t('import.steps.upload'), t('import.steps.review'), t('import.steps.apply')]}
    />
  );
}
