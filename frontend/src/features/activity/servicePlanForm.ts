import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import type { ServicePlan } from '@/api/generated/model';
import {
  optionalDate,
  optionalNumber,
  optionalText,
  requiredChoice,
  requiredNumber,
  requiredText,
} from '@/lib/schema';

const years = { min: 2000, max: 2100 };

/** What the form of a service plan takes, and what it sends. */
export function servicePlanSchema(t: TFunction) {
  const year = requiredNumber(t('programme.yearWrong'), years);
  return z
    .object({
      municipalityCode: requiredChoice(t('servicePlan.needMunicipality')),
      title: requiredText(t('servicePlan.needName')),
      periodStart: year,
      periodEnd: year,
      extendedTo: optionalNumber(t('programme.yearWrong'), years),
      adoptedOn: optionalDate(),
      paragraph: optionalText(50),
      registryNumber: optionalText(50),
      url: optionalText(2000).check(
        z.refine(
          (url) => url === undefined || (/^https?:/u.test(url) && URL.canParse(url)),
          t('servicePlan.urlWrong'),
        ),
      ),
    })
    .check(
      z.refine(({ periodStart, periodEnd }) => periodEnd >= periodStart, {
        path: ['periodEnd'],
        message: t('programme.periodEndWrong'),
      }),
      z.refine(({ periodEnd, extendedTo }) => extendedTo === undefined || extendedTo > periodEnd, {
        path: ['extendedTo'],
        message: t('servicePlan.extendedWrong'),
      }),
    );
}

export type ServicePlanValues = z.input<ReturnType<typeof servicePlanSchema>>;

/** A plan as the form has it; with no more than a municipality, one that is to be registered. */
export function valuesOf(
  plan: Partial<ServicePlan> & { municipalityCode: string },
): ServicePlanValues {
  return {
    municipalityCode: plan.municipalityCode,
    title: plan.title ?? '',
    periodStart: plan.periodStart,
    periodEnd: plan.periodEnd,
    extendedTo: plan.extendedTo,
    adoptedOn: plan.adoptedOn,
    paragraph: plan.paragraph ?? '',
    registryNumber: plan.registryNumber ?? '',
    url: plan.url ?? '',
  };
}
