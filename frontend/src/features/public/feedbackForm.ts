import type { TFunction } from 'i18next';
import * as z from 'zod/mini';
import { optionalText, requiredText } from '@/lib/schema';

/** What the form takes; who sends it is not asked. */
export function feedbackSchema(t: TFunction) {
  return z.object({
    message: requiredText(t('feedback.messageMissing'), 4000),
    page: optionalText(500),
    email: optionalText(200).check(
      z.refine(
        (address) => address === undefined || /^[^\s@]+@[^\s@]+$/.test(address),
        t('validation.email'),
      ),
    ),
  });
}

export type FeedbackValues = z.input<ReturnType<typeof feedbackSchema>>;

export const newFeedback: FeedbackValues = { message: '', page: '', email: '' };
