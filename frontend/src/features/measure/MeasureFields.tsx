import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ActionPlanSummary, ActivityKind } from '@/api/generated/model';
import { useOwnOnly } from '@/auth/useMe';
import { findActors } from '@/features/actor/shared/findActors';
import { areaName, usePriorityAreas } from '@/features/programme/shared/programmes';
import { useSupportFormOptions } from '@/features/support/shared/supportForms';
import { FormComboBox } from '@/ui/form/FormComboBox';
import {
  FormCheckbox,
  FormCheckboxes,
  FormDate,
  FormSelect,
  FormText,
  FormTextArea,
} from '@/ui/form/fields';
import { GoalFields } from './GoalFields';
import type { MeasureValues } from './measureForm';
import { ParticipantField } from './ParticipantField';
import { StateFields } from './StateFields';

/** The fields of a measure, in the order they are asked for. */
export function MeasureFields({
  plans,
  isNew = false,
}: {
  plans: readonly ActionPlanSummary[];
  isNew?: boolean;
}) {
  const { t } = useTranslation();
  const ownOnly = useOwnOnly('measures.write');
  const { actionPlanId } = useWatch<MeasureValues>();
  const programmeId = plans.find(({ id }) => id === actionPlanId)?.programme.id;
  const areas = usePriorityAreas(programmeId);
  return (
    <>
      <div className="form-section">
        <div className="field-row">
          <FormSelect<MeasureValues>
            name="actionPlanId"
            label={t('measure.plan')}
            options={plans.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <FormSelect<MeasureValues>
            name="priorityAreaId"
            label={t('measure.area')}
            options={areas.map((area) => ({ value: area.id, label: areaName(area) }))}
          />
        </div>
        <FormText<MeasureValues>
          name="number"
          label={t('measure.number')}
          help={t('measure.numberHelp')}
          width="year"
        />
        <FormText<MeasureValues> name="title" label={t('measure.name')} width="long" />
        <FormTextArea<MeasureValues>
          name="description"
          label={t('measure.description')}
          help={t('programme.textHelp')}
          rows={6}
          isOptional
        />
        {ownOnly ? null : (
          <FormComboBox<MeasureValues>
            name="responsibleId"
            label={t('measure.responsible')}
            help={t('measure.responsibleHelp')}
            what="actors"
            find={findActors}
            isOptional
          />
        )}
        {isNew && ownOnly ? (
          <FormCheckbox<MeasureValues>
            name="draft"
            label={t('measure.draftField')}
            help={t('measure.draftHelp')}
          />
        ) : null}
        <ParticipantField />
        <div className="field-row">
          <FormDate<MeasureValues> name="startsOn" label={t('measure.startsOn')} isOptional />
          <FormDate<MeasureValues> name="endsOn" label={t('measure.endsOn')} isOptional />
        </div>
        <FormText<MeasureValues> name="funding" label={t('measure.funding')} isOptional />
      </div>
      <GoalFields />
      <fieldset className="form-section">
        <legend>{t('measure.followedUp')}</legend>
        <p className="soft">{t('measure.followedUpHelp')}</p>
        <FormCheckboxes<MeasureValues>
          name="supportForms"
          label={t('measure.supportForms')}
          isOptional
          options={useSupportFormOptions()}
        />
        <FormCheckboxes<MeasureValues>
          name="activityKinds"
          label={t('measure.activityKinds')}
          isOptional
          options={Object.values(ActivityKind).map((value) => ({
            value,
            label: t(`measure.activities.${value}`),
          }))}
        />
      </fieldset>
      <fieldset className="form-section">
        <legend>{t('measure.state')}</legend>
        <StateFields />
      </fieldset>
    </>
  );
}
