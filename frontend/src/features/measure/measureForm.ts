import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import {
  ActivityKind,
  type Measure,
  MeasureStatus,
  type MyOrganisation,
  SupportFormCode,
} from '@/api/generated/model';
import {
  optionalDate,
  optionalOption,
  optionalText,
  requiredChoice,
  requiredText,
} from '@/lib/schema';
import { goalSchema, goalValuesOf } from './goalForm';

const state = { status: z.enum(MeasureStatus), statusComment: optionalText(20_000) };

const actorOption = z.object({ value: z.string(), label: z.string() });

/** BR-I2: who drops a measure says why. */
function explained({
  status,
  statusComment,
}: {
  status: string;
  statusComment?: string | undefined;
}) {
  return status !== 'dropped' || statusComment !== undefined;
}

function commentMissing(t: TFunction) {
  return { path: ['statusComment'], message: t('measure.commentMissing') };
}

/** What the form of a measure takes while its plan is being written, and what it sends. */
export function measureSchema(t: TFunction) {
  return z
    .object({
      actionPlanId: requiredChoice(t('measure.planMissing')),
      priorityAreaId: requiredChoice(t('measure.areaMissing')),
      number: requiredText(t('measure.numberMissing'), 10),
      title: requiredText(t('measure.nameMissing')),
      description: optionalText(20_000),
      responsibleId: optionalOption(),
      participantIds: z.pipe(
        z.array(actorOption),
        z.transform((actors) => actors.map(({ value }) => value)),
      ),
      startsOn: optionalDate(),
      endsOn: optionalDate(),
      funding: optionalText(500),
      draft: z.boolean(),
      goals: z.array(goalSchema(t)),
      supportForms: z.array(z.enum(SupportFormCode)),
      activityKinds: z.array(z.enum(ActivityKind)),
      ...state,
    })
    .check(
      z.refine(({ startsOn, endsOn }) => !startsOn || !endsOn || endsOn >= startsOn, {
        path: ['endsOn'],
        message: t('measure.endsOnWrong'),
      }),
      z.refine(explained, commentMissing(t)),
    );
}

/** What may still be changed when the plan is decided. */
export function measureStateSchema(t: TFunction) {
  return z.object(state).check(z.refine(explained, commentMissing(t)));
}

export type MeasureValues = z.input<ReturnType<typeof measureSchema>>;
export type MeasureStateValues = z.input<ReturnType<typeof measureStateSchema>>;

export function stateOf({ status, statusComment }: Measure): MeasureStateValues {
  return { status, statusComment: statusComment ?? '' };
}

export function valuesOf(measure: Measure): MeasureValues {
  const { responsible } = measure;
  return {
    actionPlanId: measure.actionPlan.id,
    priorityAreaId: measure.priorityArea.id,
    number: measure.number,
    title: measure.title,
    description: measure.description ?? '',
    responsibleId: responsible && { value: responsible.id, label: responsible.name },
    participantIds: measure.participants.map(({ id, name }) => ({ value: id, label: name })),
    startsOn: measure.startsOn,
    endsOn: measure.endsOn,
    funding: measure.funding ?? '',
    draft: measure.draft,
    goals: measure.goals.map(goalValuesOf),
    supportForms: measure.supportForms,
    activityKinds: measure.activityKinds,
    ...stateOf(measure),
  };
}

/**
 * A new measure runs the year of its plan, until something else is said. Who writes only the own organisation's starts
 * with a draft of its own.
 */
export function newMeasure(
  actionPlanId: string,
  year: number | undefined,
  priorityAreaId: string,
  number: string,
  drafting: MyOrganisation | undefined,
): MeasureValues {
  return {
    actionPlanId,
    priorityAreaId,
    number,
    title: '',
    description: '',
    responsibleId: drafting && { value: drafting.id, label: drafting.name },
    participantIds: [],
    startsOn: year ? `${year}-01-01` : undefined,
    endsOn: year ? `${year}-12-31` : undefined,
    funding: '',
    draft: drafting !== undefined,
    goals: [],
    supportForms: [],
    activityKinds: [],
    status: 'planned',
    statusComment: '',
  };
}
