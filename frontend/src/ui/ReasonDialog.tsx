import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './ConfirmDialog';
import { Problem } from './Problem';
import { TextArea } from './TextArea';

interface ReasonDialogProps {
  title: string;
  children: ReactNode;
  /** What the reason is asked for with, and what an empty one says. */
  label: string;
  missing: string;
  confirmLabel: string;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
  isDangerous?: boolean;
  action: { isPending: boolean; isError: boolean; error: unknown };
}

/**
 * Asks before a decision is undone, and why: the reason stays in the history of what it was about. Rendered only while it
 * is asked for, so that the next time begins without the words of the last.
 */
export function ReasonDialog({
  children,
  label,
  missing,
  onConfirm,
  action,
  ...dialog
}: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <ConfirmDialog
      isOpen
      {...dialog}
      isPending={action.isPending}
      onConfirm={() => {
        setTried(true);
        if (!isMissing) onConfirm(reason.trim());
      }}
    >
      {children}
      <div className="form">
        <TextArea
          label={label}
          help={t('app.reasonHelp')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          rows={3}
          error={isTried && isMissing ? missing : undefined}
        />
      </div>
      {action.isError ? <Problem error={action.error} /> : null}
    </ConfirmDialog>
  );
}
