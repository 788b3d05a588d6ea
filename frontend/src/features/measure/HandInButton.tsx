import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateMeasure } from '@/api/generated/measures/measures';
import type { Measure } from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { rereadIfStale } from '@/api/rereadIfStale';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Problem } from '@/ui/Problem';
import { toast } from '@/ui/Toast';

/** Shows an organisation's draft to the whole network, which cannot be undone. */
export function HandInButton({ measure, etag }: { measure: Measure; etag: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const handing = useMutation({
    mutationFn: () => updateMeasure(measure.id, { draft: false }, ifMatch(etag)),
    onSuccess: async () => {
      setAsking(false);
      toast(t('measure.handedIn'));
      await queries.invalidateQueries();
    },
    onError: (error) => rereadIfStale(queries, error),
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('measure.handIn')}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('measure.handInTitle')}
        confirmLabel={t('measure.handIn')}
        isPending={handing.isPending}
        onConfirm={() => handing.mutate()}
        onCancel={() => {
          setAsking(false);
          handing.reset();
        }}
      >
        <p>{t('measure.handInText')}</p>
        {handing.isError ? <Problem error={handing.error} /> : null}
      </ConfirmDialog>
    </>
  );
}
