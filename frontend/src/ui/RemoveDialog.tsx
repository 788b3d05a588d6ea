import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { restoreRemovedObject } from '@/api/generated/removed-objects/removed-objects';
import { ifMatch } from '@/api/http';
import { rereadIfStale } from '@/api/rereadIfStale';
import { ConfirmDialog } from './ConfirmDialog';
import { Problem } from './Problem';
import { toastOnNextPage } from './Toast';

export interface Removal {
  id: string;
  title: string;
  text: string;
  removedMessage: string;
  etag: string;
  remove: (init: RequestInit) => Promise<unknown>;
  /** Where to go afterwards. */
  goTo: string;
  label?: string | undefined;
}

/** Asks before one thing is removed; what stops it is told in the question's place. For a while it can be undone. */
export function RemoveDialog({
  isOpen,
  onClose,
  id,
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
  const { href: here } = useLocation();
  const undo = async () => {
    try {
      await restoreRemovedObject(id);
    } catch {
      // There it can be tried again, and says what stops it.
      await navigate({ to: '/papperskorg' });
      return;
    }
    await queries.invalidateQueries();
    toastOnNextPage(t('removed.restored'));
    await navigate({ href: here });
  };
  const removing = useMutation({
    mutationFn: () => remove(ifMatch(etag)),
    onSuccess: async () => {
      onClose();
      toastOnNextPage(removedMessage, { label: t('removed.undo'), run: () => void undo() });
      await navigate({ href: goTo });
      await queries.invalidateQueries();
    },
    onError: (error) => rereadIfStale(queries, error),
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
      <p className="soft">{t('removed.canBeRestored')}</p>
      {removing.isError ? <Problem error={removing.error} /> : null}
    </ConfirmDialog>
  );
}
