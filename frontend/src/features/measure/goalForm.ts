import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import { type Goal, GoalDirection, GoalLevel, Unit } from '@/api/generated/model';
import { createBody, optionalDate, optionalNumber, requiredText } from '@/lib/schema';
import { YEARS } from '@/lib/years';

const blank = z.pipe(
  z.literal(''),
  z.transform(() => undefined),
);

/** What a row of the goals takes; a goal that is already saved keeps its id. */
export function goalSchema(t: TFunction) {
  const value = optionalNumber(t('measure.valueWrong'), { min: 0, max: 999_999_999_999 });
  return z.pipe(
    z.object({
      id: z.optional(z.string()),
      level: z.enum(GoalLevel, t('measure.levelMissing')),
      text: requiredText(t('measure.goalMissing'), 500),
      unit: z.union([z.enum(Unit), blank]),
      baselineValue: value,
      baselineYear: optionalNumber(t('measure.baselineYearWrong'), YEARS),
      targetValue: value,
      direction: z.union([z.enum(GoalDirection), blank]),
      targetDate: optionalDate(),
    }),
    z.transform((goal) => createBody(goal)),
  );
}

export type GoalValues = z.input<ReturnType<typeof goalSchema>>;

export function goalValuesOf(goal: Goal): GoalValues {
  return {
    id: goal.id,
    level: goal.level,
    text: goal.text,
    unit: goal.unit ?? '',
    baselineValue: goal.baselineValue,
    baselineYear: goal.baselineYear,
    targetValue: goal.targetValue,
    direction: goal.direction ?? '',
    targetDate: goal.targetDate,
  };
}

export const newGoal: GoalValues = {
  level: 'output',
  text: '',
  unit: '',
  baselineValue: undefined,
  baselineYear: undefined,
  targetValue: undefined,
  direction: '',
  targetDate: undefined,
};
