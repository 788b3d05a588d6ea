import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RemovedObject } from '@/api/generated/model';
import { restoreRemovedObject } from '@/api/generated/removed-objects/removed-objects';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { Problem } from '@/ui/Problem';
import { toast } from '@/ui/Toast';

/** Puts one thing back; what stops it is told in its place. */
export function RestoreButton({ removed }: { removed: RemovedObject }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const restoring = useMutation({
    mutationFn: () => restoreRemovedObject(removed.id),
    onSuccess: async () => {
      toast(t('removed.restoredNamed', { title: removed.title }));
      await queries.invalidateQueries();
    },
  });
  if (!offers(removed, 'restore')) return <span className="soft">{t('removed.notYours')}</span>;
  return (
    <div className="stack" data-gap="small">
      <div>
        <Button
          variant="secondary"
          aria-label={t('removed.restoreNamed', { title: removed.title })}
          isPending={restoring.isPending}
          onPress={() => restoring.mutate()}
        >
          {t('removed.restore')}
        </Button>
      </div>
      {restoring.isError ? <Problem error={restoring.error} /> : null}
    </div>
  );
}
