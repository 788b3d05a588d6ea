import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { Dialog } from '../Dialog';

interface UnsavedChangesGuardProps {
  isAtRisk: () => boolean;
  save: () => Promise<boolean>;
}

/** Asks before a page with unsaved changes is left, also by the browser's own ways. */
export function UnsavedChangesGuard({ isAtRisk, save }: UnsavedChangesGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isAtRisk(),
    enableBeforeUnload: isAtRisk,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const { proceed, reset } = blocker;
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={reset}
      title={t('unsaved.title')}
      actions={
        <>
          <Button
            onPress={() => {
              void save().then((isSaved) => (isSaved ? proceed() : reset()));
            }}
          >
            {t('form.save')}
          </Button>
          <Button variant="secondary" onPress={proceed}>
            {t('unsaved.leave')}
          </Button>
          <Button variant="quiet" onPress={reset}>
            {t('form.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('unsaved.text')}</p>
    </Dialog>
  );
}
