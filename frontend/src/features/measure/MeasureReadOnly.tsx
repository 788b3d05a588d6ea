import { useTranslation } from 'react-i18next';
import type { Measure } from '@/api/generated/model';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';

/** Says that the measure is another's to change, and whose. */
export function MeasureReadOnly({ measure: { responsible } }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <ReadOnlyNote>
      {responsible
        ? t('measure.readOnlyResponsible', { name: responsible.name })
        : t('measure.readOnly')}
    </ReadOnlyNote>
  );
}
