import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { SummaryError } from '../ErrorSummary';
import { toastOnNextPage } from '../Toast';
import { type Conflict, mergeTheirs } from './conflict';
import { errorsOf } from './formErrors';
import { type DraftOffer, type Ground, useDraft } from './useDraft';
import { useRefusal } from './useRefusal';

interface ResourceFormOptions<Values extends FieldValues, Input, Reply> {
  schema: z.ZodMiniType<Input, Values>;
  values: Values;
  /** The version these values were read with; none for something new. */
  etag?: string;
  /** What each field is called, for the conflict dialog. */
  labels: Partial<Record<keyof Values & string, string>>;
  save: (input: Input, etag: string) => Promise<Reply>;
  /** Reads what is saved now, after somebody else has saved. */
  reload?: () => Promise<Ground<Values>>;
  /** Goes to the page where what was saved is read. */
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
  draft: DraftOffer | undefined;
}

/** One form over one resource: checks, saves with If-Match, and never loses what was typed. */
export function useResourceForm<Values extends FieldValues, Input, Reply>(
  options: ResourceFormOptions<Values, Input, Reply>,
): ResourceForm<Values, Input> {
  const form = useForm<Values, unknown, Input>({
    resolver: zodResolver(options.schema),
    defaultValues: options.values as DefaultValues<Values>,
    shouldFocusError: false,
  });
  const ground = useRef<Ground<Values>>({ etag: options.etag ?? '', values: options.values });
  const isSaved = useRef(false);
  const [attempt, setAttempt] = useState(0);
  const refusal = useRefusal(form, ground, options.reload);
  const { conflict, refuse, clear } = refusal;
  const { draft, endDraft } = useDraft(form, ground, options.etag ?? '');

  const submit = useCallback(async (): Promise<boolean> => {
    clear();
    form.clearErrors();
    let reply: { value: Reply } | undefined;
    await form.handleSubmit(async (input) => {
      try {
        reply = { value: await options.save(input, ground.current.etag) };
      } catch (error) {
        await refuse(error);
      }
    })();
    setAttempt((count) => count + 1);
    if (!reply) return false;
    isSaved.current = true;
    endDraft();
    toastOnNextPage(options.savedMessage);
    await options.onSaved(reply.value);
    return true;
  }, [form, options, refuse, clear, endDraft]);

  const resolveConflict = useCallback(
    async (takeTheirs: readonly string[]): Promise<boolean> => {
      if (!conflict) return false;
      ground.current = { etag: conflict.etag, values: conflict.theirs as Values };
      form.reset(mergeTheirs(form.getValues(), conflict, takeTheirs) as DefaultValues<Values>, {
        keepDefaultValues: true,
      });
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
      errors: [...fieldErrors, ...refusal.general],
      attempt,
      failure: refusal.failure,
      isSaving: isSubmitting,
      isAtRisk,
      submit,
      conflict,
      resolveConflict,
      dismissConflict: refusal.dismissConflict,
      draft,
    }),
    [
      form,
      options.labels,
      fieldErrors,
      refusal,
      attempt,
      isSubmitting,
      isAtRisk,
      submit,
      conflict,
      resolveConflict,
      draft,
    ],
  );
}
