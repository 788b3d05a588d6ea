import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import { type Actor, ActorKind } from '@/api/generated/model';
import { optionalChoice, optionalDate, optionalText, requiredText } from '@/lib/schema';

/** What the form of an organisation takes, and what it sends. */
export function actorSchema(t: TFunction) {
  return z
    .object({
      kind: z.enum(ActorKind, t('actor.kindMissing')),
      name: requiredText(t('actor.nameMissing')),
      organisationNumber: optionalText(13).check(
        z.refine(
          (number) => number === undefined || /^((\d{2})?\d{6}-?\d{4}|\d{6}-\*{4})$/.test(number),
          t('actor.numberWrong'),
        ),
      ),
      municipalityCode: optionalChoice(),
      email: optionalText(254),
      externalId: optionalText(),
      networkMember: z.boolean(),
      networkConvener: z.boolean(),
      activeFrom: optionalDate(),
      activeTo: optionalDate(),
      changeReason: optionalText(500),
    })
    .check(
      z.refine(({ activeFrom, activeTo }) => !activeFrom || !activeTo || activeTo >= activeFrom, {
        path: ['activeTo'],
        message: t('actor.activeToWrong'),
      }),
    );
}

export type ActorValues = z.input<ReturnType<typeof actorSchema>>;

export function valuesOf(actor: Actor): ActorValues {
  return {
    kind: actor.kind,
    name: actor.name,
    organisationNumber: actor.organisationNumber ?? '',
    municipalityCode: actor.municipalityCode ?? '',
    email: actor.email ?? '',
    externalId: actor.externalId ?? '',
    networkMember: actor.networkMember,
    networkConvener: actor.networkConvener,
    activeFrom: actor.activeFrom,
    activeTo: actor.activeTo,
    changeReason: '',
  };
}

export const newActor: ActorValues = {
  kind: 'company',
  name: '',
  organisationNumber: '',
  municipalityCode: '',
  email: '',
  externalId: '',
  networkMember: false,
  networkConvener: false,
  activeFrom: undefined,
  activeTo: undefined,
  changeReason: '',
};

/** An organisation whose people have tried to sign in: one of the network, most often a municipality. */
export function newMember(externalId: string): ActorValues {
  return { ...newActor, kind: 'municipality', networkMember: true, externalId };
}
