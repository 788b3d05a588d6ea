import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ActorKind } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { FormCheckbox, FormDate, FormSelect, FormText } from '@/ui/form/fields';
import type { ActorValues } from './actorForm';
import { useMunicipalityOptions } from './shared/municipalities';

/** The fields of an organisation, in the order they are asked for. */
export function ActorFields() {
  const { t } = useTranslation();
  const mayAdminister = useMay('administration.write');
  // Its days are those between which its people are let in, its place is what they answer for: the administrator's.
  const signsIn = useWatch<ActorValues>({ name: 'externalId' }) !== '';
  const mayPlace = mayAdminister || !signsIn;
  const municipalities = useMunicipalityOptions();
  return (
    <div className="form-section">
      <FormText<ActorValues> name="name" label={t('actor.name')} />
      {mayPlace ? (
        <FormSelect<ActorValues>
          name="kind"
          label={t('actor.kind')}
          placeholder={null}
          options={Object.values(ActorKind).map((value) => ({
            value,
            label: t(`actor.kinds.${value}`),
          }))}
        />
      ) : null}
      <FormText<ActorValues>
        name="organisationNumber"
        label={t('actor.number')}
        help={t('actor.numberHelp')}
        width="short"
        isOptional
      />
      {mayPlace ? (
        <FormSelect<ActorValues>
          name="municipalityCode"
          label={t('actor.municipality')}
          options={municipalities}
          isOptional
        />
      ) : null}
      <FormText<ActorValues> name="email" label={t('actor.email')} type="email" isOptional />
      {mayPlace ? (
        <>
          <FormDate<ActorValues> name="activeFrom" label={t('actor.activeFrom')} isOptional />
          <FormDate<ActorValues> name="activeTo" label={t('actor.activeTo')} isOptional />
        </>
      ) : null}
      {mayAdminister ? (
        <>
          <FormCheckbox<ActorValues> name="networkMember" label={t('actor.networkMember')} />
          <FormCheckbox<ActorValues> name="networkConvener" label={t('actor.networkConvener')} />
          <FormText<ActorValues>
            name="externalId"
            label={t('actor.externalId')}
            help={t('actor.externalIdHelp')}
            width="medium"
            isOptional
          />
        </>
      ) : null}
    </div>
  );
}

export function useActorLabels(): Record<keyof ActorValues, string> {
  const { t } = useTranslation();
  return {
    kind: t('actor.kind'),
    name: t('actor.name'),
    organisationNumber: t('actor.number'),
    municipalityCode: t('actor.municipality'),
    email: t('actor.email'),
    externalId: t('actor.externalId'),
    networkMember: t('actor.networkMember'),
    networkConvener: t('actor.networkConvener'),
    activeFrom: t('actor.activeFrom'),
    activeTo: t('actor.activeTo'),
    changeReason: t('actor.changeReason'),
  };
}
