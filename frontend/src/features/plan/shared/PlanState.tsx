import { useTranslation } from 'react-i18next';
import type { ActionPlanStatus } from '@/api/generated/model';
import { Status, type Tone } from '@/ui/Status';

const tones: Record<ActionPlanStatus, Tone> = {
  draft: 'neutral',
  'in-network-review': 'info',
  adopted: 'success',
  'reported-to-board': 'success',
  'followed-up': 'success',
  archived: 'neutral',
};

/** Where an action plan is in its life; that it was reported to the board is a fact beside it. */
export function PlanState({ status }: { status: ActionPlanStatus }) {
  const { t } = useTranslation();
  return (
    <>
      <Status tone={tones[status]} {...(status === 'draft' ? { icon: 'pen' as const } : {})}>
        {t(`plan.statuses.${status}`)}
      </Status>
      {status === 'reported-to-board' ? (
        <span className="small soft"> {t('plan.reportedToBoard')}</span>
      ) : null}
    </>
  );
}

/** An adopted plan keeps its content; only states and comments go on. */
export function isPlanLocked(status: ActionPlanStatus): boolean {
  return status !== 'draft' && status !== 'in-network-review';
}
