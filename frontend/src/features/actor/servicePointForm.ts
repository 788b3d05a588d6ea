import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import { DelegatedService, type ServicePoint, ServicePointKind } from '@/api/generated/model';
import {
  optionalDate,
  optionalNumber,
  optionalOption,
  optionalText,
  requiredChoice,
  requiredText,
} from '@/lib/schema';

/** What the form of a service point takes, and what it sends. */
export function servicePointSchema(t: TFunction) {
  return z
    .object({
      name: requiredText(t('servicePoint.needName')),
      kind: z.enum(ServicePointKind),
      actorId: optionalOption(),
      municipalityCode: requiredChoice(t('servicePoint.needMunicipality')),
      locality: optionalText(),
      workplaceNumber: optionalText(8).check(
        z.refine(
          (number) => number === undefined || /^\d{8}$/.test(number),
          t('servicePoint.workplaceWrong'),
        ),
      ),
      openedOn: optionalDate(),
      closedOn: optionalDate(),
      fixedPremises: z.boolean(),
      openAllYear: z.boolean(),
      delegatedServices: z.array(z.enum(DelegatedService)),
      latitude: optionalNumber(t('servicePoint.latitudeWrong'), { min: -90, max: 90 }),
      longitude: optionalNumber(t('servicePoint.longitudeWrong'), { min: -180, max: 180 }),
    })
    .check(
      z.refine(({ openedOn, closedOn }) => !openedOn || !closedOn || closedOn >= openedOn, {
        path: ['closedOn'],
        message: t('servicePoint.closedWrong'),
      }),
      // A position is both numbers or none; the missing one is at fault, as the server says too.
      z.refine(({ latitude, longitude }) => latitude !== undefined || longitude === undefined, {
        path: ['latitude'],
        message: t('servicePoint.needLatitude'),
      }),
      z.refine(({ latitude, longitude }) => longitude !== undefined || latitude === undefined, {
        path: ['longitude'],
        message: t('servicePoint.needLongitude'),
      }),
    );
}

export type ServicePointValues = z.input<ReturnType<typeof servicePointSchema>>;

export function valuesOf(servicePoint: ServicePoint): ServicePointValues {
  const { actor } = servicePoint;
  return {
    name: servicePoint.name,
    kind: servicePoint.kind,
    actorId: actor && { value: actor.id, label: actor.name },
    municipalityCode: servicePoint.municipality.code,
    locality: servicePoint.locality ?? '',
    workplaceNumber: servicePoint.workplaceNumber ?? '',
    openedOn: servicePoint.openedOn,
    closedOn: servicePoint.closedOn,
    fixedPremises: servicePoint.fixedPremises,
    openAllYear: servicePoint.openAllYear,
    delegatedServices: servicePoint.delegatedServices,
    latitude: servicePoint.latitude,
    longitude: servicePoint.longitude,
  };
}

export const newServicePoint: ServicePointValues = {
  name: '',
  kind: 'grocery-store',
  actorId: undefined,
  municipalityCode: '',
  locality: '',
  workplaceNumber: '',
  openedOn: undefined,
  closedOn: undefined,
  fixedPremises: true,
  openAllYear: true,
  delegatedServices: [],
  latitude: undefined,
  longitude: undefined,
};
