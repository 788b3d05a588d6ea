import { useTranslation } from 'react-i18next';
import { deleteMeasure } from '@/api/generated/measures/measures';
import type { Measure } from '@/api/generated/model';
import { allows } from '@/lib/links';
import { LinkButton } from '@/ui/LinkButton';
import { RemoveButton } from '@/ui/RemoveButton';
import { HandInButton } from './HandInButton';

/** What the reader may do with a measure: hand in a draft, edit, remove; of an adopted plan's only the state changes. */
export function MeasureActions({
  measure,
  etag,
  isLocked,
}: {
  measure: Measure;
  etag: string;
  isLocked: boolean;
}) {
  const { t } = useTranslation();
  const { id, title, actionPlan } = measure;
  const editLabel = !isLocked
    ? 'app.edit'
    : measure.draft
      ? 'measure.moveDraft'
      : 'measure.editStatus';
  const canBeHandedIn = measure.draft && !isLocked && allows(measure, 'PATCH');
  return (
    <>
      {canBeHandedIn ? <HandInButton measure={measure} etag={etag} /> : null}
      {allows(measure, 'PATCH') ? (
        <LinkButton
          to="/insatser/$measureId/redigera"
          params={{ measureId: id }}
          variant={canBeHandedIn ? 'secondary' : 'primary'}
        >
          {t(editLabel)}
        </LinkButton>
      ) : null}
      {allows(measure, 'DELETE') ? (
        <RemoveButton
          title={t('measure.removeTitle')}
          text={t('measure.removeText', { name: title })}
          removedMessage={t('measure.removed')}
          id={id}
          remove={(init) => deleteMeasure(id, init)}
          etag={etag}
          goTo={`/handlingsplaner/${actionPlan.id}`}
        />
      ) : null}
    </>
  );
}
