import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import { type Activity, ActivityKind, ActivityMode } from '@/api/generated/model';
import {
  optionalChoice,
  optionalOption,
  optionalText,
  requiredDate,
  requiredText,
} from '@/lib/schema';

/** Kinds that take place somewhere in the county. */
export function hasPlace(kind: ActivityKind): boolean {
  return kind === 'company-visit' || kind === 'service-point-inauguration';
}

/** What the form of an activity takes. What its kind does not have is not sent. */
export function activitySchema(t: TFunction) {
  return z.pipe(
    z
      .object({
        kind: z.enum(ActivityKind),
        mode: z.union([z.enum(ActivityMode), z.literal('')]),
        heldOn: requiredDate(t('activity.needDate')),
        title: requiredText(t('activity.needName')),
        municipalityCode: optionalChoice(),
        servicePointId: optionalOption(),
        companyId: optionalOption(),
        participantIds: z.array(z.string()).check(z.minLength(1, t('activity.needParticipants'))),
        description: optionalText(4000),
        registryNumber: optionalText(50),
      })
      .check(
        z.superRefine(({ kind, mode, municipalityCode, servicePointId }, context) => {
          const need = (path: string, message: string) =>
            context.addIssue({ code: 'custom', path: [path], message });
          if (kind === 'company-visit' && mode === '') need('mode', t('activity.needMode'));
          if (hasPlace(kind) && !municipalityCode) {
            need('municipalityCode', t('activity.needMunicipality'));
          }
          if (kind === 'service-point-inauguration' && !servicePointId) {
            need('servicePointId', t('activity.needServicePoint'));
          }
        }),
      ),
    z.transform(({ mode, companyId, servicePointId, ...rest }) => ({
      ...rest,
      mode: rest.kind === 'company-visit' && mode !== '' ? mode : undefined,
      companyId: rest.kind === 'company-visit' ? companyId : undefined,
      servicePointId: hasPlace(rest.kind) ? servicePointId : undefined,
    })),
  );
}

export type ActivityValues = z.input<ReturnType<typeof activitySchema>>;

export function valuesOf(activity: Activity): ActivityValues {
  const { servicePoint, company } = activity;
  return {
    kind: activity.kind,
    mode: activity.mode ?? '',
    heldOn: activity.heldOn,
    title: activity.title,
    municipalityCode: activity.municipalityCode ?? '',
    servicePointId: servicePoint && { value: servicePoint.id, label: servicePoint.name },
    companyId: company && { value: company.id, label: company.name },
    participantIds: activity.participants.map(({ id }) => id),
    description: activity.description ?? '',
    registryNumber: activity.registryNumber ?? '',
  };
}

export const newActivity: ActivityValues = {
  kind: 'company-visit',
  mode: '',
  heldOn: undefined,
  title: '',
  municipalityCode: '',
  servicePointId: undefined,
  companyId: undefined,
  participantIds: [],
  description: '',
  registryNumber: '',
};
