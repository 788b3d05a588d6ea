import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { markSupportDecision } from '@/api/generated/support-decisions/support-decisions';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { GroundDialog } from './GroundDialog';
import { useGroundStep } from './useGroundStep';

interface MarkSecretDialogProps {
  decision: SupportDecision;
  etag: string;
  onClose: () => void;
}

/** Asks for the ground of the mark. The officer says both legal basis and reason: nothing is suggested. */
export function MarkSecretDialog({ decision, etag, onClose }: MarkSecretDialogProps) {
  const { t } = useTranslation();
  const step = useGroundStep({
    decision,
    etag,
    groundOf: ({ secrecy }) => ({
      legalBasis: secrecy?.legalBasis ?? '',
      reason: secrecy?.reason ?? '',
    }),
    send: (ground, init) => markSupportDecision(decision.id, ground, init),
    doneMessage: t('support.secrecy.marked'),
    onClose,
  });
  const labels = {
    legalBasis: t('support.secrecy.legalBasis'),
    reason: t('support.secrecy.reason'),
  };
  return (
    <GroundDialog
      title={t('support.secrecy.markTitle')}
      text={t('support.secrecy.markText')}
      confirmLabel={t('support.secrecy.markIt')}
      step={step}
      labels={labels}
      onClose={onClose}
    >
      <TextField
        label={labels.legalBasis}
        help={t('support.secrecy.legalBasisHelp')}
        value={step.ground.legalBasis}
        onChange={(text) => step.setField('legalBasis', text)}
        maxLength={200}
        error={step.missing('legalBasis', t('support.secrecy.needLegalBasis'))}
      />
      <TextArea
        label={labels.reason}
        value={step.ground.reason}
        onChange={(text) => step.setField('reason', text)}
        maxLength={500}
        rows={3}
        error={step.missing('reason', t('support.secrecy.needReason'))}
      />
    </GroundDialog>
  );
}
