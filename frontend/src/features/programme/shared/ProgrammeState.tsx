import { useTranslation } from 'react-i18next';
import type { ProgrammeStatus } from '@/api/generated/model';
import { Status, type Tone } from '@/ui/Status';

const tones: Record<ProgrammeStatus, Tone> = {
  draft: 'neutral',
  'in-consultation': 'info',
  prepared: 'info',
  adopted: 'success',
  revised: 'success',
  extended: 'success',
  closed: 'neutral',
};

/** Where a programme is in its life, in a word. */
export function ProgrammeState({ status }: { status: ProgrammeStatus }) {
  const { t } = useTranslation();
  return (
    <Status tone={tones[status]} {...(status === 'draft' ? { icon: 'pen' as const } : {})}>
      {t(`programme.statuses.${status}`)}
    </Status>
  );
}

/** An adopted programme keeps its content; only its state goes on. */
export function isProgrammeLocked(status: ProgrammeStatus): boolean {
  return status !== 'draft' && status !== 'in-consultation' && status !== 'prepared';
}
