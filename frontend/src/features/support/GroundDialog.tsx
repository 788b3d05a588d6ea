import type { ReactNode } from 'react';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Problem } from '@/ui/Problem';

interface GroundDialogProps {
  title: string;
  text: string;
  confirmLabel: string;
  action: { isPending: boolean; isError: boolean; error: unknown };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A step that needs a ground in words before it is taken. */
export function GroundDialog({ text, action, onClose, children, ...dialog }: GroundDialogProps) {
  return (
    <ConfirmDialog isOpen isPending={action.isPending} onCancel={onClose} {...dialog}>
      <p>{text}</p>
      <div className="form">{children}</div>
      {action.isError ? <Problem error={action.error} /> : null}
    </ConfirmDialog>
  );
}
