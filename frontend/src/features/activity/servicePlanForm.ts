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
import { YEARS } from '@/lib/years';

/** What the form of a service plan takes. What only an adopted plan has is not sent of another. */
export function servicePlanSchema(t: TFunction) {
  return z.pipe(
    z
      .object({
        municipalityCode: requiredChoice(t('activity.needMunicipality')),
        title: requiredText(t('servicePlan.needName')),
        periodStart: requiredNumber(t('servicePlan.needStart'), YEARS),
        periodEnd: requiredNumber(t('servicePlan.needEnd'), YEARS),
        adoptedOn: optionalDate(),
        paragraph: optionalText(50),
        extendedTo: optionalNumber(t('programme.yearWrong'), YEARS),
        registryNumber: optionalText(50),
        url: optionalText(2000).check(
          z.refine(
            (url) => !url || /^https?:\/\/[^\s/]+\.\S+$/u.test(url),
            t('servicePlan.urlWrong'),
          ),
        ),
      })
      .check(
        z.refine(({ periodStart, periodEnd }) => periodEnd >= periodStart, {
          path: ['periodEnd'],
          message: t('programme.periodEndWrong'),
        }),
        z.refine(
          ({ adoptedOn, periodEnd, extendedTo }) =>
            !adoptedOn || !extendedTo || extendedTo > periodEnd,
          { path: ['extendedTo'], message: t('servicePlan.extendedWrong') },
        ),
      ),
    z.transform(({ paragraph, extendedTo, ...plan }) => ({
      ...plan,
      paragraph: plan.adoptedOn ? paragraph : undefined,
      extendedTo: plan.adoptedOn ? extendedTo : undefined,
    })),
  );
}

export type ServicePlanValues = z.input<ReturnType<typeof servicePlanSchema>>;

/** What the form begins with: a plan as it is saved, or a new one of the municipality. */
export function valuesOf(municipalityCode: string, plan?: ServicePlan): ServicePlanValues {
  return {
    municipalityCode,
    title: plan?.title ?? '',
    periodStart: plan?.periodStart,
    periodEnd: plan?.periodEnd,
    adoptedOn: plan?.adoptedOn,
    paragraph: plan?.paragraph ?? '',
    extendedTo: plan?.extendedTo,
    registryNumber: plan?.registryNumber ?? '',
    url: plan?.url ?? '',
  };
}
