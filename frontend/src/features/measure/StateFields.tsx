import { useTranslation } from 'react-i18next';
import { MeasureStatus } from '@/api/generated/model';
import { FormSelect, FormTextArea } from '@/ui/form/fields';
import type { MeasureStateValues } from './measureForm';

/** How it goes with a measure: all that can change once the plan is decided. */
export function StateFields() {
  const { t } = useTranslation();
  return (
    <>
      <FormSelect<MeasureStateValues>
        name="status"
        label={t('measure.status')}
        placeholder={null}
        options={Object.values(MeasureStatus).map((value) => ({
          value,
          label: t(`measure.statuses.${value}`),
        }))}
      />
      <FormTextArea<MeasureStateValues>
        name="statusComment"
        label={t('measure.statusComment')}
        help={t('measure.statusCommentHelp')}
        isOptional
      />
    </>
  );
}
