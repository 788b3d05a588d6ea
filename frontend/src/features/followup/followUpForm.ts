import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import type { FollowUp, ProgrammePriorityArea } from '@/api/generated/model';
import {
  createBody,
  optionalDate,
  optionalText,
  requiredChoice,
  requiredNumber,
  requiredText,
} from '@/lib/schema';
import { YEARS } from '@/lib/years';

const LONG = 20_000;

/** What starts a follow-up; the texts come afterwards. */
export function newFollowUpSchema(t: TFunction) {
  return z.object({
    programmeId: requiredChoice(t('followUp.programmeMissing')),
    year: requiredNumber(t('followUp.yearWrong'), YEARS),
    registryNumber: optionalText(50),
  });
}

export type NewFollowUpValues = z.input<ReturnType<typeof newFollowUpSchema>>;

/** The texts of a follow-up: what people write around the figures. */
export function followUpSchema(t: TFunction) {
  return z.object({
    unit: optionalText(),
    decidingBody: optionalText(),
    registryNumber: optionalText(50),
    documentDate: optionalDate(),
    caseDescription: optionalText(LONG),
    introduction: optionalText(LONG),
    areaTexts: z.pipe(
      z.array(
        z.object({
          priorityAreaId: z.string(),
          text: z.string().check(z.trim(), z.maxLength(LONG)),
        }),
      ),
      z.transform((texts) => texts.filter(({ text }) => text !== '')),
    ),
    proposalHeading: optionalText(),
    proposal: optionalText(LONG),
    signatories: z.array(
      z.pipe(
        z.object({ function: requiredText(t('followUp.functionMissing')), name: optionalText() }),
        z.transform((signatory) => createBody(signatory)),
      ),
    ),
    recipients: optionalText(LONG),
  });
}

export type FollowUpValues = z.input<ReturnType<typeof followUpSchema>>;

/** The form has a place for every area, written about or not. */
export function valuesOf(
  followUp: FollowUp,
  areas: readonly Pick<ProgrammePriorityArea, 'id'>[],
): FollowUpValues {
  const textOf = (areaId: string) =>
    followUp.areaTexts.find(({ priorityAreaId }) => priorityAreaId === areaId)?.text ?? '';
  return {
    unit: followUp.unit ?? '',
    decidingBody: followUp.decidingBody ?? '',
    registryNumber: followUp.registryNumber ?? '',
    documentDate: followUp.documentDate,
    caseDescription: followUp.caseDescription ?? '',
    introduction: followUp.introduction ?? '',
    areaTexts: areas.map(({ id }) => ({ priorityAreaId: id, text: textOf(id) })),
    proposalHeading: followUp.proposalHeading ?? '',
    proposal: followUp.proposal ?? '',
    signatories: followUp.signatories.map((each) => ({
      function: each.function,
      name: each.name ?? '',
    })),
    recipients: followUp.recipients ?? '',
  };
}
