import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ActivityKind, ActivityMode } from '@/api/generated/model';
import { findActors } from '@/features/actor/shared/findActors';
import { findServicePoints } from '@/features/actor/shared/findServicePoints';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { usePublicActorOptions } from '@/features/actor/shared/publicActors';
import { FormComboBox, FormMultiSelect } from '@/ui/form/FormComboBox';
import { FormDate, FormRadios, FormSelect, FormText, FormTextArea } from '@/ui/form/fields';
import { type ActivityValues, hasPlace } from './activityForm';

const findCompanies = (text: string) => findActors(text, ['company', 'association']);

/** The fields of an activity; the kind decides which are asked for. */
export function ActivityFields() {
  const { t } = useTranslation();
  const kind = useWatch<ActivityValues, 'kind'>({ name: 'kind' });
  const isVisit = kind === 'company-visit';
  return (
    <div className="form-section">
      <FormSelect<ActivityValues>
        name="kind"
        label={t('activity.kind')}
        placeholder={null}
        options={Object.values(ActivityKind).map((value) => ({
          value,
          label: t(`activity.kinds.${value}`),
        }))}
      />
      {isVisit ? (
        <FormRadios<ActivityValues>
          name="mode"
          label={t('activity.mode')}
          options={Object.values(ActivityMode).map((value) => ({
            value,
            label: t(`activity.modes.${value}`),
          }))}
        />
      ) : null}
      <FormDate<ActivityValues> name="heldOn" label={t('activity.heldOn')} />
      <FormText<ActivityValues> name="title" label={t('activity.name')} />
      <FormSelect<ActivityValues>
        name="municipalityCode"
        label={t('activity.municipality')}
        options={useMunicipalityOptions()}
        isOptional={!hasPlace(kind)}
      />
      {hasPlace(kind) ? (
        <FormComboBox<ActivityValues>
          name="servicePointId"
          label={t('activity.servicePoint')}
          what="service-points"
          find={findServicePoints}
          isOptional={isVisit}
        />
      ) : null}
      {isVisit ? (
        <FormComboBox<ActivityValues>
          name="companyId"
          label={t('activity.company')}
          what="companies"
          find={findCompanies}
          isOptional
        />
      ) : null}
      <FormMultiSelect<ActivityValues>
        name="participantIds"
        label={t('activity.participants')}
        help={t('activity.participantsHelp')}
        options={usePublicActorOptions()}
      />
      <FormTextArea<ActivityValues>
        name="description"
        label={t('activity.description')}
        isOptional
      />
      <FormText<ActivityValues>
        name="registryNumber"
        label={t('activity.registryNumber')}
        width="medium"
        isOptional
      />
    </div>
  );
}

export function useActivityLabels(): Record<keyof ActivityValues, string> {
  const { t } = useTranslation();
  return {
    kind: t('activity.kind'),
    mode: t('activity.mode'),
    heldOn: t('activity.heldOn'),
    title: t('activity.name'),
    municipalityCode: t('activity.municipality'),
    servicePointId: t('activity.servicePoint'),
    companyId: t('activity.company'),
    participantIds: t('activity.participants'),
    description: t('activity.description'),
    registryNumber: t('activity.registryNumber'),
  };
}
