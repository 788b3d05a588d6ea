import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateFollowUp } from '@/api/generated/follow-ups/follow-ups';
import type { FollowUp, FollowUpStatus } from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { rereadIfStale } from '@/api/rereadIfStale';
import { offers } from '@/lib/links';
import { Button } from '@/ui/Button';
import { Problem } from '@/ui/Problem';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { toast } from '@/ui/Toast';
import { isLocked, stateAfter, stateBefore } from './shared/FollowUpState';

interface Move {
  to: FollowUpStatus;
  reason?: string;
}

/** The steps forward and back that the caller may take now; an approval is taken back only with a reason. */
export function FollowUpSteps({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<FollowUpStatus>();
  const moving = useMutation({
    mutationFn: ({ to, reason }: Move) =>
      updateFollowUp(followUp.id, { status: to }, ifMatch(`"${followUp.version}"`, reason)),
    onSuccess: async () => {
      setAsked(undefined);
      toast(t('followUp.moved'));
      await queries.invalidateQueries();
    },
    // What was typed can be sent once more.
    onError: (error) => rereadIfStale(queries, error),
  });
  const decides = (to: FollowUpStatus) => isLocked(to) !== isLocked(followUp.status);
  const may = (to: FollowUpStatus | undefined) =>
    to !== undefined && offers(followUp, decides(to) ? 'approve' : 'edit');
  const after = stateAfter(followUp.status);
  const before = stateBefore(followUp.status);
  const isAsking = asked !== undefined && asked === before;
  return (
    <div className="stack" data-gap="small">
      {after && may(after) ? (
        <Button
          variant="secondary"
          isPending={moving.isPending}
          onPress={() => moving.mutate({ to: after })}
        >
          {t('followUp.next', { state: t(`followUp.states.${after}`) })}
        </Button>
      ) : null}
      {before && may(before) ? (
        <Button
          variant="quiet"
          isPending={moving.isPending}
          onPress={() => (decides(before) ? setAsked(before) : moving.mutate({ to: before }))}
        >
          {decides(before)
            ? t('followUp.takeBack')
            : t('followUp.back', { state: t(`followUp.states.${before}`) })}
        </Button>
      ) : null}
      {moving.isError && !isAsking ? <Problem error={moving.error} /> : null}
      {isAsking ? (
        <ReasonDialog
          title={t('followUp.takeBackTitle')}
          label={t('followUp.takeBackReason')}
          missing={t('followUp.needTakeBackReason')}
          confirmLabel={t('followUp.takeBack')}
          action={moving}
          onConfirm={(reason) => moving.mutate({ to: asked, reason })}
          onCancel={() => {
            setAsked(undefined);
            moving.reset();
          }}
        >
          <p>{t('followUp.takeBackText')}</p>
        </ReasonDialog>
      ) : null}
    </div>
  );
}
