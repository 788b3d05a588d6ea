import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/http';
import { Button } from './Button';
import { ConfirmDialog } from './ConfirmDialog';
import { Problem } from './Problem';
import { toast } from './Toast';

interface RemoveButtonProps {
  title: string;
  text: string;
  removedMessage: string;
  etag: string;
  remove: (init: RequestInit) => Promise<unknown>;
  /** Where to go afterwards. */
  goTo: string;
  label?: string;
}

/** Removes one thing, after a question; what stops it is told in the question's place. */
export function RemoveButton({
  title,
  text,
  removedMessage,
  etag,
  remove,
  goTo,
  label,
}: RemoveButtonProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const removing = useMutation({
    mutationFn: () => remove(ifMatch(etag)),
    onSuccess: async () => {
      toast(removedMessage);
      await navigate({ href: goTo });
      await queries.invalidateQueries();
    },
  });
  const close = () => {
    setAsking(false);
    removing.reset();
  };
  return (
    <>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {label ?? t('app.remove')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={title}
        confirmLabel={label ?? t('app.remove')}
        isDangerous
        isPending={removing.isPending}
        onConfirm={() => removing.mutate()}
        onCancel={close}
      >
        <p>{text}</p>
        {removing.isError ? <Problem error={removing.error} /> : null}
      </ConfirmDialog>
    </>
  );
}
