import { useTranslation } from 'react-i18next';
import { DelegatedService, ServicePointKind } from '@/api/generated/model';
import { FormComboBox } from '@/ui/form/FormComboBox';
import {
  FormCheckbox,
  FormCheckboxes,
  FormDate,
  FormDegrees,
  FormSelect,
  FormText,
} from '@/ui/form/fields';
import type { ServicePointValues } from './servicePointForm';
import { findActors } from './shared/findActors';
import { useMunicipalityOptions } from './shared/municipalities';

/** The fields of a service point. */
export function ServicePointFields() {
  const { t } = useTranslation();
  return (
    <div className="form-section">
      <FormText<ServicePointValues> name="name" label={t('servicePoint.name')} />
      <FormSelect<ServicePointValues>
        name="kind"
        label={t('servicePoint.kind')}
        placeholder={null}
        options={Object.values(ServicePointKind).map((value) => ({
          value,
          label: t(`servicePoint.kinds.${value}`),
        }))}
      />
      <FormSelect<ServicePointValues>
        name="municipalityCode"
        label={t('servicePoint.municipality')}
        options={useMunicipalityOptions()}
      />
      <FormText<ServicePointValues>
        name="locality"
        label={t('servicePoint.locality')}
        width="medium"
        isOptional
      />
      <FormDegrees<ServicePointValues>
        name="latitude"
        label={t('servicePoint.latitude')}
        help={t('servicePoint.latitudeHelp')}
        isOptional
      />
      <FormDegrees<ServicePointValues>
        name="longitude"
        label={t('servicePoint.longitude')}
        help={t('servicePoint.longitudeHelp')}
        isOptional
      />
      <FormComboBox<ServicePointValues>
        name="actorId"
        label={t('servicePoint.actor')}
        what="actors"
        find={findActors}
        isOptional
      />
      <FormText<ServicePointValues>
        name="workplaceNumber"
        label={t('servicePoint.workplaceNumber')}
        help={t('servicePoint.workplaceHelp')}
        width="short"
        inputMode="numeric"
        isOptional
      />
      <FormDate<ServicePointValues> name="openedOn" label={t('servicePoint.openedOn')} isOptional />
      <FormDate<ServicePointValues> name="closedOn" label={t('servicePoint.closedOn')} isOptional />
      <FormCheckbox<ServicePointValues>
        name="fixedPremises"
        label={t('servicePoint.fixedPremises')}
      />
      <FormCheckbox<ServicePointValues> name="openAllYear" label={t('servicePoint.openAllYear')} />
      <FormCheckboxes<ServicePointValues>
        name="delegatedServices"
        label={t('servicePoint.services')}
        options={Object.values(DelegatedService).map((value) => ({
          value,
          label: t(`servicePoint.serviceNames.${value}`),
        }))}
        isOptional
      />
    </div>
  );
}

export function useServicePointLabels(): Partial<Record<keyof ServicePointValues, string>> {
  const { t } = useTranslation();
  return {
    name: t('servicePoint.name'),
    kind: t('servicePoint.kind'),
    actorId: t('servicePoint.actor'),
    municipalityCode: t('servicePoint.municipality'),
    locality: t('servicePoint.locality'),
    workplaceNumber: t('servicePoint.workplaceNumber'),
    openedOn: t('servicePoint.openedOn'),
    closedOn: t('servicePoint.closedOn'),
    fixedPremises: t('servicePoint.fixedPremises'),
    openAllYear: t('servicePoint.openAllYear'),
    delegatedServices: t('servicePoint.services'),
    latitude: t('servicePoint.latitude'),
    longitude: t('servicePoint.longitude'),
  };
}
