import { useTranslation } from 'react-i18next';
import { getMeasure, updateMeasure } from '@/api/generated/measures/measures';
import type { ActionPlanSummary, Measure } from '@/api/generated/model';
import { etagOf, ifMatch } from '@/api/http';
import { patchBody } from '@/lib/schema';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { MeasureFields } from './MeasureFields';
import { measureSchema, valuesOf } from './measureForm';
import { useMeasureLabels } from './measureLabels';
import { useMeasureSaved } from './useMeasureSaved';

/** A plan that is decided is no choice: who moves a draft out of one says where to. */
function openValuesOf(measure: Measure, plans: readonly ActionPlanSummary[]) {
  const values = valuesOf(measure);
  return plans.some(({ id }) => id === values.actionPlanId)
    ? values
    : { ...values, actionPlanId: '' };
}

/** The whole measure, while its plan is being written. */
export function MeasureForm({
  measure,
  etag,
  plans,
}: {
  measure: Measure;
  etag: string;
  plans: readonly ActionPlanSummary[];
}) {
  const { t } = useTranslation();
  const { goBack, onSaved } = useMeasureSaved(measure.id);
  const resource = useResourceForm({
    schema: measureSchema(t),
    values: openValuesOf(measure, plans),
    etag,
    labels: useMeasureLabels(),
    save: (input, version) => updateMeasure(measure.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getMeasure(measure.id);
      return { values: openValuesOf(reply.data, plans), etag: etagOf(reply) };
    },
    onSaved,
    savedMessage: t('measure.saved'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={goBack}>
      <MeasureFields plans={plans} />
    </ResourceFormView>
  );
}
