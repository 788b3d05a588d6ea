import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod/mini';
import { ApiError } from '@/api/ApiError';
import type { SummaryError } from '../ErrorSummary';
import { toast } from '../Toast';
import { type Conflict, findConflict, mergeTheirs } from './conflict';
import { errorsOf, fieldOf } from './formErrors';

export interface Saved<Values> {
  values: Values;
  etag: string;
}

interface ResourceFormOptions<Values extends FieldValues, Input, Reply> {
  schema: z.ZodMiniType<Input, Values>;
  values: Values;
  /** The version these values were read with; none for something new. */
  etag?: string;
  /** What each field is called, for the conflict dialog. */
  labels: Partial<Record<keyof Values & string, string>>;
  save: (input: Input, etag: string) => Promise<Reply>;
  /** Reads what is saved now, after somebody else has saved. */
  reload?: () => Promise<Saved<Values>>;
  onSaved: (reply: Reply) => void | Promise<void>;
  savedMessage: string;
}

export interface ResourceForm<Values extends FieldValues, Input> {
  form: UseFormReturn<Values, unknown, Input>;
  labels: Partial<Record<string, string>>;
  errors: SummaryError[];
  attempt: number;
  failure: unknown;
  isSaving: boolean;
  /** True when leaving would lose something. */
  isAtRisk: () => boolean;
  /** Answers whether it was saved. */
  submit: () => Promise<boolean>;
  conflict: Conflict | undefined;
  /** Goes on with the fields whose saved text is kept instead of mine. */
  resolveConflict: (takeTheirs: readonly string[]) => Promise<boolean>;
  dismissConflict: () => void;
}

/** One form over one resource: checks, saves with If-Match, and never loses what was typed. */
export function useResourceForm<Values extends FieldValues, Input, Reply>(
  options: ResourceFormOptions<Values, Input, Reply>,
): ResourceForm<Values, Input> {
  const { t } = useTranslation();
  const form = useForm<Values, unknown, Input>({
    resolver: zodResolver(options.schema),
    defaultValues: options.values as DefaultValues<Values>,
    shouldFocusError: false,
  });
  const etag = useRef(options.etag ?? '');
  const base = useRef<Values>(options.values);
  const isSaved = useRef(false);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [general, setGeneral] = useState<SummaryError[]>([]);
  const [conflict, setConflict] = useState<Conflict>();

  const refuse = useCallback(
    async (error: unknown): Promise<void> => {
      if (error instanceof ApiError && error.status === 412 && options.reload) {
        const theirs = await options.reload();
        setConflict(findConflict(base.current, form.getValues(), theirs));
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
    [form, options, t],
  );

  const submit = useCallback(async (): Promise<boolean> => {
    setFailure(undefined);
    setGeneral([]);
    form.clearErrors();
    let reply: { value: Reply } | undefined;
    await form.handleSubmit(async (input) => {
      try {
        reply = { value: await options.save(input, etag.current) };
      } catch (error) {
        try {
          await refuse(error);
        } catch (again) {
          setFailure(again);
        }
      }
    })();
    setAttempt((count) => count + 1);
    if (!reply) return false;
    isSaved.current = true;
    toast(options.savedMessage);
    await options.onSaved(reply.value);
    return true;
  }, [form, options, refuse]);

  const resolveConflict = useCallback(
    async (takeTheirs: readonly string[]): Promise<boolean> => {
      if (!conflict) return false;
      form.reset(mergeTheirs(form.getValues(), conflict, takeTheirs) as DefaultValues<Values>, {
        keepDefaultValues: true,
      });
      etag.current = conflict.etag;
      base.current = conflict.theirs as Values;
      setConflict(undefined);
      return submit();
    },
    [conflict, form, submit],
  );

  const fieldErrors = errorsOf(form.formState.errors);
  const { isDirty, isSubmitting } = form.formState;
  const isAtRisk = useCallback(() => isDirty && !isSaved.current, [isDirty]);
  return useMemo(
    () => ({
      form,
      labels: options.labels as Partial<Record<string, string>>,
      errors: [...fieldErrors, ...general],
      attempt,
      failure,
      isSaving: isSubmitting,
      isAtRisk,
      submit,
      conflict,
      resolveConflict,
      dismissConflict: () => setConflict(undefined),
    }),
    [
      form,
      options.labels,
      fieldErrors,
      general,
      attempt,
      failure,
      isSubmitting,
      isAtRisk,
      submit,
      conflict,
      resolveConflict,
    ],
  );
}
