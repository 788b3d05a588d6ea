import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { FormText } from '@/ui/form/fields';
import type { FollowUpValues } from './followUpForm';

/** Those who sign, one row each. */
export function Signatories() {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<FollowUpValues, 'signatories'>({
    name: 'signatories',
  });
  return (
    <fieldset className="form-rows">
      <legend className="field-label">{t('followUp.signatories')}</legend>
      {fields.map((field, index) => (
        <div key={field.id} className="form-row">
          <FormText<FollowUpValues>
            name={`signatories.${index}.function`}
            label={t('followUp.function', { number: index + 1 })}
          />
          <FormText<FollowUpValues>
            name={`signatories.${index}.name`}
            label={t('followUp.signatoryName', { number: index + 1 })}
            isOptional
          />
          <Button
            variant="quiet"
            icon="cross"
            aria-label={t('followUp.removeSignatory', { number: index + 1 })}
            onPress={() => remove(index)}
          >
            {null}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="secondary" onPress={() => append({ function: '', name: '' })}>
          {t('followUp.addSignatory')}
        </Button>
      </div>
    </fieldset>
  );
}
