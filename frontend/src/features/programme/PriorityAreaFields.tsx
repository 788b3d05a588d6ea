import { useTranslation } from 'react-i18next';
import { FormNumber, FormText, FormTextArea } from '@/ui/form/fields';
import type { PriorityAreaValues } from './priorityAreaForm';

/** The fields of a prioritised area. */
export function PriorityAreaFields() {
  const { t } = useTranslation();
  return (
    <div className="form-section">
      <FormNumber<PriorityAreaValues> name="number" label={t('programme.areaNumber')} />
      <FormText<PriorityAreaValues>
        name="shortTitle"
        label={t('programme.areaShortTitle')}
        help={t('programme.areaShortTitleHelp')}
        width="medium"
      />
      <FormText<PriorityAreaValues>
        name="title"
        label={t('programme.areaTitle')}
        help={t('programme.areaTitleHelp')}
        width="long"
      />
      <FormTextArea<PriorityAreaValues>
        name="description"
        label={t('programme.areaDescription')}
        help={t('programme.textHelp')}
        rows={8}
        isOptional
      />
    </div>
  );
}

export function usePriorityAreaLabels(): Record<keyof PriorityAreaValues, string> {
  const { t } = useTranslation();
  return {
    number: t('programme.areaNumber'),
    shortTitle: t('programme.areaShortTitle'),
    title: t('programme.areaTitle'),
    description: t('programme.areaDescription'),
  };
}
