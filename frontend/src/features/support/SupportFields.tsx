import { useTranslation } from 'react-i18next';
import { DecisionOutcome, StateAidBasis } from '@/api/generated/model';
import { findActors } from '@/features/actor/shared/findActors';
import { findServicePoints } from '@/features/actor/shared/findServicePoints';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { FormComboBox } from '@/ui/form/FormComboBox';
import {
  FormAmount,
  FormDate,
  FormRadios,
  FormSelect,
  FormText,
  FormTextArea,
} from '@/ui/form/fields';
import { useSupportFormOptions } from './shared/supportForms';
import { useDecidingActors } from './supportFilters';
import type { SupportValues } from './supportForm';

/** The fields of a support decision: the case, then the decision on it. */
export function SupportFields() {
  return (
    <>
      <CaseFields />
      <DecisionFields />
    </>
  );
}

function CaseFields() {
  const { t } = useTranslation();
  return (
    <fieldset className="form-section">
      <legend>{t('support.theCase')}</legend>
      <FormComboBox<SupportValues>
        name="applicantId"
        label={t('support.applicant')}
        what="actors"
        find={findActors}
      />
      <FormSelect<SupportValues>
        name="supportFormCode"
        label={t('support.form')}
        options={useSupportFormOptions()}
      />
      <FormSelect<SupportValues>
        name="municipalityCode"
        label={t('support.municipality')}
        options={useMunicipalityOptions()}
      />
      <FormComboBox<SupportValues>
        name="servicePointId"
        label={t('support.servicePoint')}
        what="service-points"
        find={findServicePoints}
        isOptional
      />
      <FormText<SupportValues> name="externalCaseId" label={t('support.case')} width="medium" />
      <FormText<SupportValues>
        name="decisionNumber"
        label={t('support.decisionNumber')}
        width="short"
      />
      <FormText<SupportValues>
        name="registryNumber"
        label={t('support.registryNumber')}
        width="medium"
        isOptional
      />
      <FormDate<SupportValues> name="receivedOn" label={t('support.receivedOn')} isOptional />
      <FormDate<SupportValues> name="periodStart" label={t('support.periodStart')} isOptional />
      <FormDate<SupportValues> name="periodEnd" label={t('support.periodEnd')} isOptional />
      <FormTextArea<SupportValues>
        name="description"
        label={t('support.description')}
        rows={3}
        isOptional
      />
    </fieldset>
  );
}

function DecisionFields() {
  const { t } = useTranslation();
  return (
    <fieldset className="form-section">
      <legend>{t('support.theDecision')}</legend>
      <FormRadios<SupportValues>
        name="outcome"
        label={t('support.outcome')}
        options={Object.values(DecisionOutcome).map((value) => ({
          value,
          label: t(`support.outcomes.${value}`),
        }))}
      />
      <FormAmount<SupportValues> name="grantedAmount" label={t('support.grantedAmount')} />
      <FormAmount<SupportValues>
        name="appliedAmount"
        label={t('support.appliedAmount')}
        isOptional
      />
      <FormAmount<SupportValues> name="supportShare" label={t('support.share')} isOptional />
      <FormDate<SupportValues> name="decidedOn" label={t('support.decidedOn')} />
      <FormSelect<SupportValues>
        name="decidingActorId"
        label={t('support.decidingActor')}
        options={useDecidingActors()}
        width="normal"
      />
      <FormText<SupportValues> name="decidedBy" label={t('support.decidedBy')} isOptional />
      <FormText<SupportValues>
        name="delegationReference"
        label={t('support.delegation')}
        isOptional
      />
      <FormText<SupportValues> name="rapporteur" label={t('support.rapporteur')} isOptional />
      <FormText<SupportValues>
        name="legalBasis"
        label={t('support.legalBasis')}
        help={t('support.legalBasisHelp')}
        isOptional
      />
      <FormSelect<SupportValues>
        name="stateAidBasis"
        label={t('support.stateAid')}
        width="normal"
        options={Object.values(StateAidBasis).map((value) => ({
          value,
          label: t(`support.stateAids.${value}`),
        }))}
        isOptional
      />
      <FormTextArea<SupportValues> name="reasons" label={t('support.reasons')} isOptional />
    </fieldset>
  );
}
