import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import {
  DecisionOutcome,
  StateAidBasis,
  type SupportDecision,
  SupportFormCode,
} from '@/api/generated/model';
import {
  optionalDate,
  optionalNumber,
  optionalOption,
  optionalText,
  requiredChoice,
  requiredDate,
  requiredNumber,
  requiredOption,
  requiredText,
} from '@/lib/schema';

const refused: readonly DecisionOutcome[] = ['rejected', 'dismissed', 'closed-without-decision'];

/** What the form of a support decision takes, and what it sends. */
export function supportSchema(t: TFunction, { isCorrection = false } = {}) {
  return z
    .object({
      applicantId: requiredOption(t('support.needApplicant')),
      supportFormCode: z.pipe(
        z.string().check(z.refine((code) => code in byCode, t('support.needForm'))),
        z.transform((code) => code as SupportFormCode),
      ),
      municipalityCode: requiredChoice(t('support.needMunicipality')),
      servicePointId: optionalOption(),
      description: optionalText(4000),
      outcome: z.enum(DecisionOutcome),
      grantedAmount: requiredNumber(t('support.needAmount'), { min: 0 }),
      appliedAmount: optionalNumber(t('support.amountWrong'), { min: 0 }),
      supportShare: optionalNumber(t('support.shareWrong'), { min: 0, max: 100 }),
      decidedOn: requiredDate(t('support.needDate')),
      decidingActorId: requiredChoice(t('support.needDecidingActor')),
      decidedBy: optionalText(),
      delegationReference: optionalText(),
      rapporteur: optionalText(),
      legalBasis: optionalText(500),
      stateAidBasis: z.pipe(
        z.string(),
        z.transform((code) => (code === '' ? undefined : (code as StateAidBasis))),
      ),
      reasons: optionalText(4000),
      externalCaseId: requiredText(t('support.needCase'), 50),
      decisionNumber: requiredText(t('support.needNumber'), 50),
      registryNumber: optionalText(50),
      receivedOn: optionalDate(),
      periodStart: optionalDate(),
      periodEnd: optionalDate(),
      changeReason: isCorrection ? requiredText(t('support.needReason'), 500) : optionalText(500),
    })
    .check(
      z.refine(({ outcome, grantedAmount }) => !refused.includes(outcome) || grantedAmount === 0, {
        path: ['grantedAmount'],
        message: t('support.zeroWhenRefused'),
      }),
      z.refine(
        ({ periodStart, periodEnd }) => !periodStart || !periodEnd || periodEnd >= periodStart,
        {
          path: ['periodEnd'],
          message: t('support.periodWrong'),
        },
      ),
    );
}

const byCode: Record<string, unknown> = SupportFormCode;

export type SupportValues = z.input<ReturnType<typeof supportSchema>>;

export function valuesOf(decision: SupportDecision): SupportValues {
  const { applicant, servicePoint } = decision;
  return {
    applicantId: { value: applicant.id, label: applicant.name },
    supportFormCode: decision.supportForm.code,
    municipalityCode: decision.municipality.code,
    servicePointId: servicePoint && { value: servicePoint.id, label: servicePoint.name },
    description: decision.description ?? '',
    outcome: decision.outcome,
    grantedAmount: decision.grantedAmount,
    appliedAmount: decision.appliedAmount,
    supportShare: decision.supportShare,
    decidedOn: decision.decidedOn,
    decidingActorId: decision.decidingActor.id,
    decidedBy: decision.decidedBy ?? '',
    delegationReference: decision.delegationReference ?? '',
    rapporteur: decision.rapporteur ?? '',
    legalBasis: decision.legalBasis ?? '',
    stateAidBasis: decision.stateAidBasis ?? '',
    reasons: decision.reasons ?? '',
    externalCaseId: decision.externalCaseId,
    decisionNumber: decision.decisionNumber,
    registryNumber: decision.registryNumber ?? '',
    receivedOn: decision.receivedOn,
    periodStart: decision.periodStart,
    periodEnd: decision.periodEnd,
    changeReason: '',
  };
}

export const newSupport: SupportValues = {
  applicantId: undefined,
  supportFormCode: '',
  municipalityCode: '',
  servicePointId: undefined,
  description: '',
  outcome: 'granted',
  grantedAmount: undefined,
  appliedAmount: undefined,
  supportShare: undefined,
  decidedOn: undefined,
  decidingActorId: '',
  decidedBy: '',
  delegationReference: '',
  rapporteur: '',
  legalBasis: '',
  stateAidBasis: '',
  reasons: '',
  externalCaseId: '',
  decisionNumber: '1',
  registryNumber: '',
  receivedOn: undefined,
  periodStart: undefined,
  periodEnd: undefined,
  changeReason: '',
};
