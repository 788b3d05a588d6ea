import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  isOpen: boolean;
  /** Escape, or a press outside. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  isWide?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** A question that must be answered before work goes on. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  isWide,
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="overlay"
    >
      <Modal>
        <AriaDialog role={role} className="dialog" {...(isWide ? { 'data-wide': '' } : {})}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
