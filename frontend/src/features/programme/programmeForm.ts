import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import type { Programme } from '@/api/generated/model';
import {
  createBody,
  optionalText,
  requiredNumber,
  requiredOption,
  requiredText,
} from '@/lib/schema';
import { YEARS } from '@/lib/years';

/** What the form of a programme takes, and what it sends. */
export function programmeSchema(t: TFunction) {
  const year = requiredNumber(t('programme.yearWrong'), YEARS);
  return z
    .object({
      title: requiredText(t('programme.nameMissing')),
      periodStart: year,
      periodEnd: year,
      ownerId: requiredOption(t('programme.ownerMissing')),
      registryNumber: optionalText(50),
      vision: optionalText(20_000),
      description: optionalText(20_000),
      parentDocuments: z.array(
        z.pipe(
          z.object({
            title: requiredText(t('programme.documentTitleMissing')),
            registryNumber: optionalText(50),
          }),
          z.transform((document) => createBody(document)),
        ),
      ),
    })
    .check(
      z.refine(({ periodStart, periodEnd }) => periodEnd >= periodStart, {
        path: ['periodEnd'],
        message: t('programme.periodEndWrong'),
      }),
    );
}

export type ProgrammeValues = z.input<ReturnType<typeof programmeSchema>>;

export function valuesOf(programme: Programme): ProgrammeValues {
  return {
    title: programme.title,
    periodStart: programme.periodStart,
    periodEnd: programme.periodEnd,
    ownerId: { value: programme.owner.id, label: programme.owner.name },
    registryNumber: programme.registryNumber ?? '',
    vision: programme.vision ?? '',
    description: programme.description ?? '',
    parentDocuments: programme.parentDocuments.map(({ title, registryNumber }) => ({
      title,
      registryNumber: registryNumber ?? '',
    })),
  };
}

export const newDocument = { title: '', registryNumber: '' };
