import i18next from 'i18next';
import type * as z from 'zod/mini';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What a form says when its schema gives no words of its own: what to do, never "Invalid input". */
export function zodMessage(issue: Issue): string {
  const t = i18next.t;
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue.input) ? t('validation.required') : t('validation.wrong');
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return Number(issue.minimum) <= 1
          ? t('validation.required')
          : t('validation.tooShort', { count: Number(issue.minimum) });
      }
      return t('validation.tooSmall', { minimum: String(issue.minimum) });
    case 'too_big':
      return issue.origin === 'string'
        ? t('validation.tooLong', { count: Number(issue.maximum) })
        : t('validation.tooBig', { maximum: String(issue.maximum) });
    case 'invalid_value':
      return t('validation.choose');
    case 'invalid_format':
      return issue.format === 'email' ? t('validation.email') : t('validation.wrong');
    default:
      return t('validation.wrong');
  }
}

function isMissing(input: unknown): boolean {
  return input === undefined || input === null || input === '';
}
