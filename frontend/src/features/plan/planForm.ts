import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import type { ActionPlan } from '@/api/generated/model';
import { optionalText, requiredChoice, requiredNumber } from '@/lib/schema';
import { YEARS } from '@/lib/years';

/** What can be changed in a plan; its programme and year are fixed once it is created. */
export function planSchema() {
  return z.object({ registryNumber: optionalText(50), description: optionalText(20_000) });
}

export function newPlanSchema(t: TFunction) {
  return z.extend(planSchema(), {
    programmeId: requiredChoice(t('plan.programmeMissing')),
    year: requiredNumber(t('plan.yearWrong'), YEARS),
  });
}

export type PlanValues = z.input<ReturnType<typeof planSchema>>;
export type NewPlanValues = z.input<ReturnType<typeof newPlanSchema>>;

export function valuesOf(plan: ActionPlan): PlanValues {
  return { registryNumber: plan.registryNumber ?? '', description: plan.description ?? '' };
}
