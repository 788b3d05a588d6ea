import { useTranslation } from 'react-i18next';
import type { SupportValues } from './supportForm';

/** What each field is called where somebody else's change is shown. */
export function useSupportLabels(): Record<keyof SupportValues, string> {
  const { t } = useTranslation();
  return {
    applicantId: t('support.applicant'),
    supportFormCode: t('support.form'),
    municipalityCode: t('support.municipality'),
    servicePointId: t('support.servicePoint'),
    description: t('support.description'),
    outcome: t('support.outcome'),
    grantedAmount: t('support.grantedAmount'),
    appliedAmount: t('support.appliedAmount'),
    supportShare: t('support.share'),
    decidedOn: t('support.decidedOn'),
    decidingActorId: t('support.decidingActor'),
    decidedBy: t('support.decidedBy'),
    delegationReference: t('support.delegation'),
    rapporteur: t('support.rapporteur'),
    legalBasis: t('support.legalBasis'),
    stateAidBasis: t('support.stateAid'),
    reasons: t('support.reasons'),
    externalCaseId: t('support.case'),
    decisionNumber: t('support.decisionNumber'),
    registryNumber: t('support.registryNumber'),
    receivedOn: t('support.receivedOn'),
    periodStart: t('support.periodStart'),
    periodEnd: t('support.periodEnd'),
    changeReason: t('support.changeReason'),
  };
}
