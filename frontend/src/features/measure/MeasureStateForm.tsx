import { useTranslation } from 'react-i18next';
import { getMeasure, updateMeasure } from '@/api/generated/measures/measures';
import type { Measure } from '@/api/generated/model';
import { etagOf, ifMatch } from '@/api/http';
import { patchBody } from '@/lib/schema';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { measureStateSchema, stateOf } from './measureForm';
import { useStateLabels } from './measureLabels';
import { StateFields } from './StateFields';
import { useMeasureSaved } from './useMeasureSaved';

/** How it goes with a measure whose plan is decided. */
export function MeasureStateForm({ measure, etag }: { measure: Measure; etag: string }) {
  const { t } = useTranslation();
  const { goBack, onSaved } = useMeasureSaved(measure.id);
  const resource = useResourceForm({
    schema: measureStateSchema(t),
    values: stateOf(measure),
    etag,
    labels: useStateLabels(),
    save: (input, version) => updateMeasure(measure.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getMeasure(measure.id);
      return { values: stateOf(reply.data), etag: etagOf(reply) };
    },
    onSaved,
    savedMessage: t('measure.saved'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={goBack}>
      <div className="form-section">
        <StateFields />
      </div>
    </ResourceFormView>
  );
}
