import { useTranslation } from 'react-i18next';
import type { DecisionOutcome } from '@/api/generated/model';
import { Status, type Tone } from '@/ui/Status';

const tones: Record<DecisionOutcome, Tone> = {
  granted: 'success',
  'partly-granted': 'success',
  rejected: 'danger',
  dismissed: 'neutral',
  'closed-without-decision': 'neutral',
};

/** How an application ended. */
export function Outcome({ outcome }: { outcome: DecisionOutcome }) {
  const { t } = useTranslation();
  return <Status tone={tones[outcome]}>{t(`support.outcomes.${outcome}`)}</Status>;
}
