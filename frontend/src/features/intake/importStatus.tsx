import { useTranslation } from 'react-i18next';
import type { ImportStatus, RowVerdict } from '@/api/generated/model';
import { Status, type Tone } from '@/ui/Status';

const tones: Record<ImportStatus, Tone> = {
  reviewed: 'info',
  applied: 'success',
  reversed: 'neutral',
};

/** How far an import has come. */
export function ImportState({ status }: { status: ImportStatus }) {
  const { t } = useTranslation();
  return <Status tone={tones[status]}>{t(`import.states.${status}`)}</Status>;
}

const verdictTones: Record<RowVerdict, Tone> = {
  new: 'success',
  changed: 'warning',
  unchanged: 'neutral',
  error: 'danger',
};

/** What the import will do with one row, did with it, or has taken back. */
export function Verdict({ verdict, status }: { verdict: RowVerdict; status: ImportStatus }) {
  const { t } = useTranslation();
  const isTakenBack = status === 'reversed' && (verdict === 'new' || verdict === 'changed');
  return (
    <Status
      tone={isTakenBack ? 'neutral' : verdictTones[verdict]}
      {...(verdict === 'changed' ? { icon: 'pen' } : {})}
    >
      {t(`import.verdict.${status}.${verdict}`)}
    </Status>
  );
}
