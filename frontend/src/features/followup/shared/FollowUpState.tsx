import { useTranslation } from 'react-i18next';
import { FollowUpStatus } from '@/api/generated/model';
import { Status, type Tone } from '@/ui/Status';

const tones: Record<FollowUpStatus, Tone> = {
  draft: 'neutral',
  collecting: 'info',
  compiled: 'info',
  reviewed: 'info',
  approved: 'success',
  submitted: 'success',
  'to-board': 'info',
  'approved-by-board': 'success',
  archived: 'neutral',
};

/** How far a follow-up has come on its way to the board. */
export function FollowUpState({ status }: { status: FollowUpStatus }) {
  const { t } = useTranslation();
  return (
    <Status tone={tones[status]} {...(status === 'draft' ? { icon: 'pen' as const } : {})}>
      {t(`followUp.states.${status}`)}
    </Status>
  );
}

const order = Object.values(FollowUpStatus);

export function stateAfter(status: FollowUpStatus): FollowUpStatus | undefined {
  return order[order.indexOf(status) + 1];
}

/** What is submitted has left the region and is not taken back. */
export function stateBefore(status: FollowUpStatus): FollowUpStatus | undefined {
  const index = order.indexOf(status);
  return index < order.indexOf('submitted') ? order[index - 1] : undefined;
}

/** From approval on nobody changes the texts. */
export function isLocked(status: FollowUpStatus): boolean {
  return order.indexOf(status) >= order.indexOf('approved');
}
