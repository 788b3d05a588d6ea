import { useTranslation } from 'react-i18next';
import type { MeasureStatus } from '@/api/generated/model';
import type { IconName } from '@/ui/Icon';
import { Status, type Tone } from '@/ui/Status';

const looks: Record<MeasureStatus, { tone: Tone; icon?: IconName }> = {
  planned: { tone: 'neutral' },
  ongoing: { tone: 'info' },
  completed: { tone: 'success' },
  'partly-completed': { tone: 'warning', icon: 'check' },
  'not-completed': { tone: 'danger' },
  dropped: { tone: 'neutral', icon: 'cross' },
  'moved-to-next-year': { tone: 'neutral', icon: 'clock' },
};

/** How it goes with a measure, in a word. */
export function MeasureState({ status }: { status: MeasureStatus }) {
  const { t } = useTranslation();
  return <Status {...looks[status]}>{t(`measure.statuses.${status}`)}</Status>;
}
