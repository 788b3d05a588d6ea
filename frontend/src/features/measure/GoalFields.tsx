import { useTranslation } from 'react-i18next';
import { GoalDirection, GoalLevel, Unit } from '@/api/generated/model';
import { FormRows } from '@/ui/form/FormRows';
import { FormAmount, FormDate, FormNumber, FormSelect, FormText } from '@/ui/form/fields';
import { newGoal } from './goalForm';
import type { MeasureValues } from './measureForm';

/** The measurable goals of a measure, as rows that can be added and taken away. */
export function GoalFields() {
  const { t } = useTranslation();
  return (
    <FormRows
      name="goals"
      legend={t('measure.goals')}
      help={t('measure.goalsHelp')}
      rowLabel={(index) => t('measure.goalRow', { number: index + 1 })}
      addLabel={t('measure.addGoal')}
      removeLabel={(index) => t('measure.removeGoal', { number: index + 1 })}
      newRow={newGoal}
      firstField="text"
    >
      {(_, index) => <GoalRow index={index} />}
    </FormRows>
  );
}

function GoalRow({ index }: { index: number }) {
  const { t } = useTranslation();
  const at = `goals.${index}` as const;
  return (
    <>
      <FormText<MeasureValues>
        name={`${at}.text`}
        label={t('measure.goal')}
        help={t('measure.goalHelp')}
        width="long"
      />
      <div className="field-row">
        <FormAmount<MeasureValues>
          name={`${at}.baselineValue`}
          label={t('measure.baselineValue')}
          width="short"
          isOptional
        />
        <FormNumber<MeasureValues>
          name={`${at}.baselineYear`}
          label={t('measure.baselineYear')}
          width="year"
        />
        <FormAmount<MeasureValues>
          name={`${at}.targetValue`}
          label={t('measure.targetValue')}
          width="short"
          isOptional
        />
        <FormSelect<MeasureValues>
          name={`${at}.unit`}
          label={t('measure.unit')}
          width="year"
          placeholder={t('measure.noUnit')}
          options={Object.values(Unit).map((value) => ({
            value,
            label: t(`measure.units.${value}`),
          }))}
        />
      </div>
      <div className="field-row">
        <FormSelect<MeasureValues>
          name={`${at}.level`}
          label={t('measure.level')}
          width="short"
          placeholder={null}
          options={Object.values(GoalLevel).map((value) => ({
            value,
            label: t(`measure.levels.${value}`),
          }))}
        />
        <FormSelect<MeasureValues>
          name={`${at}.direction`}
          label={t('measure.direction')}
          width="short"
          placeholder={t('measure.noDirection')}
          options={Object.values(GoalDirection).map((value) => ({
            value,
            label: t(`measure.directions.${value}`),
          }))}
        />
        <FormDate<MeasureValues>
          name={`${at}.targetDate`}
          label={t('measure.targetDate')}
          isOptional
        />
      </div>
    </>
  );
}
