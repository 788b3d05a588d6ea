import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ConflictDialog } from '@/ui/form/ConflictDialog';
import { Problem } from '@/ui/Problem';
import { SecrecyFacts } from './SecrecyFacts';
import type { GroundStep } from './useGroundStep';

interface GroundDialogProps {
  title: string;
  text: string;
  confirmLabel: string;
  step: GroundStep;
  /** What each field is called, when both this person and another have written in it. */
  labels: Partial<Record<string, string>>;
  onClose: () => void;
  children: ReactNode;
}

/** A step that needs a ground in words before it is taken; what another has saved meanwhile is read before it is sent again. */
export function GroundDialog({
  text,
  step,
  labels,
  onClose,
  children,
  ...dialog
}: GroundDialogProps) {
  const { t } = useTranslation();
  const { action, conflict } = step;
  if (conflict) {
    return (
      <ConflictDialog
        conflict={conflict}
        labels={labels}
        saveLabel={dialog.confirmLabel}
        onResolve={step.resolveConflict}
        onClose={step.dismissConflict}
      >
        <p>{t('support.secrecy.changedMeanwhile')}</p>
        <SecrecyFacts decision={conflict.now} />
      </ConflictDialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen
      isPending={action.isPending}
      onConfirm={step.submit}
      onCancel={onClose}
      {...dialog}
    >
      <p>{text}</p>
      <div className="form">{children}</div>
      {action.isError ? <Problem error={action.error} /> : null}
    </ConfirmDialog>
  );
}
