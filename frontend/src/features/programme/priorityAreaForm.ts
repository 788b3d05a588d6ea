import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import type { PriorityArea } from '@/api/generated/model';
import { optionalText, requiredNumber, requiredText } from '@/lib/schema';

/** What the form of a prioritised area takes, and what it sends. */
export function priorityAreaSchema(t: TFunction) {
  return z.object({
    number: requiredNumber(t('programme.areaNumberWrong'), { min: 1, max: 9 }),
    shortTitle: requiredText(t('programme.areaShortTitleMissing')),
    title: requiredText(t('programme.areaTitleMissing')),
    description: optionalText(20_000),
  });
}

export type PriorityAreaValues = z.input<ReturnType<typeof priorityAreaSchema>>;

export function valuesOf(area: PriorityArea): PriorityAreaValues {
  return {
    number: area.number,
    shortTitle: area.shortTitle,
    title: area.title,
    description: area.description ?? '',
  };
}
