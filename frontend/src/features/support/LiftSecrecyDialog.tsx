import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import { liftSupportDecisionSecrecy } from '@/api/generated/support-decisions/support-decisions';
import { TextArea } from '@/ui/TextArea';
import { GroundDialog } from './GroundDialog';
import { useGroundStep } from './useGroundStep';

interface LiftSecrecyDialogProps {
  decision: SupportDecision;
  etag: string;
  onClose: () => void;
}

/** Asks why the mark is lifted; the reason stays in the history of the decision. */
export function LiftSecrecyDialog({ decision, etag, onClose }: LiftSecrecyDialogProps) {
  const { t } = useTranslation();
  const step = useGroundStep({
    decision,
    etag,
    groundOf: () => ({ reason: '' }),
    send: (ground, init) => liftSupportDecisionSecrecy(decision.id, ground, init),
    doneMessage: t('support.secrecy.lifted'),
    onClose,
  });
  return (
    <GroundDialog
      title={t('support.secrecy.liftTitle')}
      text={t('support.secrecy.liftText')}
      confirmLabel={t('support.secrecy.lift')}
      step={step}
      labels={{}}
      onClose={onClose}
    >
      <TextArea
        label={t('support.secrecy.liftReason')}
        value={step.ground.reason}
        onChange={(text) => step.setField('reason', text)}
        maxLength={500}
        rows={3}
        error={step.missing('reason', t('support.secrecy.needLiftReason'))}
      />
    </GroundDialog>
  );
}
