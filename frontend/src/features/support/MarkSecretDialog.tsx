import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { markSupportDecision } from '@/api/generated/support-decisions/support-decisions';
import { ifMatch } from '@/api/http';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { toast } from '@/ui/Toast';
import { GroundDialog } from './GroundDialog';

interface MarkSecretDialogProps {
  decision: SupportDecision;
  etag: string;
  onClose: () => void;
}

/** Asks for the ground of the mark. The officer says both legal basis and reason: nothing is suggested. */
export function MarkSecretDialog({ decision, etag, onClose }: MarkSecretDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [legalBasis, setLegalBasis] = useState(decision.secrecy?.legalBasis ?? '');
  const [reason, setReason] = useState(decision.secrecy?.reason ?? '');
  const [isTried, setTried] = useState(false);
  const marking = useMutation({
    mutationFn: () => markSupportDecision(decision.id, { legalBasis, reason }, ifMatch(etag)),
    onSuccess: async () => {
      toast(t('support.secrecy.marked'));
      await queries.invalidateQueries();
      onClose();
    },
  });
  const missing = (text: string, message: string) =>
    isTried && text.trim() === '' ? message : undefined;
  return (
    <GroundDialog
      title={t('support.secrecy.markTitle')}
      text={t('support.secrecy.markText')}
      confirmLabel={t('support.secrecy.markIt')}
      action={marking}
      onConfirm={() => {
        setTried(true);
        if (legalBasis.trim() && reason.trim()) marking.mutate();
      }}
      onClose={onClose}
    >
      <TextField
        label={t('support.secrecy.legalBasis')}
        help={t('support.secrecy.legalBasisHelp')}
        value={legalBasis}
        onChange={setLegalBasis}
        maxLength={200}
        error={missing(legalBasis, t('support.secrecy.needLegalBasis'))}
      />
      <TextArea
        label={t('support.secrecy.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={3}
        error={missing(reason, t('support.secrecy.needReason'))}
      />
    </GroundDialog>
  );
}
