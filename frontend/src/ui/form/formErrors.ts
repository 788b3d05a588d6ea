import type { FieldValues } from 'react-hook-form';
import type { FieldProblem } from '@/api/ApiError';
import type { SummaryError } from '../ErrorSummary';

/** "#/goals/0/text" → "goals.0.text", if the form has such a field; the header of a reason has one by its own name. */
export function fieldOf(finding: FieldProblem, values: FieldValues): string | undefined {
  if (finding.parameter === 'Change-Reason' && 'changeReason' in values) return 'changeReason';
  const parts = (finding.pointer ?? '')
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
  const [first] = parts;
  return first !== undefined && first in values ? parts.join('.') : undefined;
}

/** All messages of the form in the order of its fields, with the field each is about. */
export function errorsOf(errors: object, path = ''): SummaryError[] {
  return Object.entries(errors).flatMap(([key, value]): SummaryError[] => {
    if (!isObject(value)) return [];
    const name = path ? `${path}.${key}` : key;
    const message = value['message'];
    if (typeof message === 'string' && message !== '')
      return [{ name: name.replace(/\.root$/, ''), message }];
    return key === 'ref' ? [] : errorsOf(value, name);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
