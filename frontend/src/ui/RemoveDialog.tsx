import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/http';
import { ConfirmDialog } from './ConfirmDialog';
import { Problem } from './Problem';
import { toast } from './Toast';

export interface Removal {
  title: string;
  text: string;
  removedMessage: string;
  etag: string;
  remove: (init: RequestInit) => Promise<unknown>;
  /** Where to go afterwards. */
  goTo: string;
  label?: string | undefined;
}

/** Asks before one thing is removed; what stops it is told in the question's place. */
export function RemoveDialog({
  isOpen,
  onClose,
  title,
  text,
  removedMessage,
  etag,
  remove,
  goTo,
  label,
}: Removal & { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => remove(ifMatch(etag)),
    onSuccess: async () => {
      toast(removedMessage);
      await navigate({ href: goTo });
      await queries.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={title}
      confirmLabel={label ?? t('app.remove')}
      isDangerous
      isPending={removing.isPending}
      onConfirm={() => removing.mutate()}
      onCancel={() => {
        onClose();
        removing.reset();
      }}
    >
      <p>{text}</p>
      {removing.isError ? <Problem error={removing.error} /> : null}
    </ConfirmDialog>
  );
}
