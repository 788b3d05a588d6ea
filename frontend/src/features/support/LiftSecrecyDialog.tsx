import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { liftSupportDecisionSecrecy } from '@/api/generated/support-decisions/support-decisions';
import { ifMatch } from '@/api/http';
import { TextArea } from '@/ui/TextArea';
import { toast } from '@/ui/Toast';
import { GroundDialog } from './GroundDialog';

interface LiftSecrecyDialogProps {
  decision: SupportDecision;
  etag: string;
  onClose: () => void;
}

/** Asks why the mark is lifted; the reason stays in the history of the decision. */
export function LiftSecrecyDialog({ decision, etag, onClose }: LiftSecrecyDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const lifting = useMutation({
    mutationFn: () => liftSupportDecisionSecrecy(decision.id, { reason }, ifMatch(etag)),
    onSuccess: async () => {
      toast(t('support.secrecy.lifted'));
      await queries.invalidateQueries();
      onClose();
    },
  });
  return (
    <GroundDialog
      title={t('support.secrecy.liftTitle')}
      text={t('support.secrecy.liftText')}
      confirmLabel={t('support.secrecy.lift')}
      action={lifting}
      onConfirm={() => {
        setTried(true);
        if (reason.trim()) lifting.mutate();
      }}
      onClose={onClose}
    >
      <TextArea
        label={t('support.secrecy.liftReason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={3}
        error={isTried && reason.trim() === '' ? t('support.secrecy.needLiftReason') : undefined}
      />
    </GroundDialog>
  );
}
