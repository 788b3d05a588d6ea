import { type RefObject, useCallback, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/ApiError';
import type { SummaryError } from '../ErrorSummary';
import { type Conflict, findConflict } from './conflict';
import { fieldOf } from './formErrors';
import type { Ground } from './useDraft';

/** Why a form could not be saved: by field, beside the fields, out of reach, or saved by another first. */
export function useRefusal<Values extends FieldValues, Input>(
  form: UseFormReturn<Values, unknown, Input>,
  ground: RefObject<Ground<Values>>,
  reload: (() => Promise<Ground<Values>>) | undefined,
) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<unknown>();
  const [general, setGeneral] = useState<SummaryError[]>([]);
  const [conflict, setConflict] = useState<Conflict>();

  const sort = useCallback(
    async (error: unknown): Promise<void> => {
      if (error instanceof ApiError && error.status === 412 && reload) {
        setConflict(findConflict(ground.current.values, form.getValues(), await reload()));
        return;
      }
      if (!(error instanceof ApiError) || error.status === 0 || error.status >= 500) {
        setFailure(error);
        return;
      }
      const values = form.getValues();
      const aside: SummaryError[] = [];
      for (const finding of error.errors) {
        const name = fieldOf(finding, values);
        if (name) form.setError(name as Path<Values>, { type: 'server', message: finding.detail });
        else aside.push({ message: finding.detail });
      }
      if (error.errors.length === 0) aside.push({ message: error.detail ?? t('problem.unknown') });
      setGeneral(aside);
    },
    [form, ground, reload, t],
  );
  const refuse = useCallback(
    async (error: unknown): Promise<void> => {
      try {
        await sort(error);
      } catch (again) {
        setFailure(again);
      }
    },
    [sort],
  );
  const clear = useCallback(() => {
    setFailure(undefined);
    setGeneral([]);
    setConflict(undefined);
  }, []);
  const dismissConflict = useCallback(() => setConflict(undefined), []);
  return { failure, general, conflict, refuse, clear, dismissConflict };
}
