import { useTranslation } from 'react-i18next';
import type { Import, ImportStatus, RowVerdict } from '@/api/generated/model';
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

/** How far a file has come; one with faults is read, but nothing of it can be imported. */
export type FileState = ImportStatus | 'blocked';

export function fileState({ status, errorRows }: Import): FileState {
  return status === 'reviewed' && errorRows > 0 ? 'blocked' : status;
}

/** What the import will do with one row, would do, did with it, or has taken back. */
export function Verdict({ verdict, state }: { verdict: RowVerdict; state: FileState }) {
  const { t } = useTranslation();
  const isTakenBack = state === 'reversed' && (verdict === 'new' || verdict === 'changed');
  return (
    <Status
      tone={isTakenBack ? 'neutral' : verdictTones[verdict]}
      {...(verdict === 'changed' ? { icon: 'pen' } : {})}
    >
      {t(`import.verdict.${state}.${verdict}`)}
    </Status>
  );
}
