import { useLocation } from '@tanstack/react-router';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { type Draft, forgetDraft, keepDraft, readDraft } from '@/lib/drafts';
import { same } from './conflict';

/** The saved version that a form stands on. */
export interface Ground<Values> {
  etag: string;
  values: Values;
}

/** What was written here earlier and never saved. */
export interface DraftOffer {
  savedAt: string;
  /** Somebody has saved since it was begun, so that saving it asks field by field. */
  isBehind: boolean;
  restore: () => void;
  discard: () => void;
}

/**
 * Keeps what is written until it is saved, so that a closed page or a session that ran out loses
 * nothing. The form's address says whose form it is: one address, one object.
 */
export function useDraft<Values extends FieldValues, Input>(
  form: UseFormReturn<Values, unknown, Input>,
  groundRef: RefObject<Ground<Values>>,
  etag: string,
): { draft: DraftOffer | undefined; endDraft: () => void } {
  const [place] = useState(useLocation({ select: ({ pathname }) => pathname }));
  const [offered, setOffered] = useState<Draft | undefined>(() => readDraft(place));
  const isOver = useRef(false);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (isOver.current) return;
          const { etag: version, values: base } = groundRef.current;
          const isChanged = !same(values, base);
          if (!isChanged && !offered) forgetDraft(place);
          if (!isChanged) return;
          keepDraft(place, { etag: version, base, values, savedAt: new Date().toISOString() });
        },
      }),
    [form, groundRef, place, offered],
  );

  const draft = useMemo(
    () =>
      offered && {
        savedAt: offered.savedAt,
        isBehind: offered.etag !== etag,
        restore: () => {
          // It keeps the version it was begun on: if that is old, saving answers 412 and asks.
          groundRef.current = { etag: offered.etag, values: offered.base as Values };
          const restored = { ...form.getValues(), ...offered.values };
          form.reset(restored, { keepDefaultValues: true });
          setOffered(undefined);
        },
        discard: () => {
          forgetDraft(place);
          setOffered(undefined);
        },
      },
    [offered, etag, form, groundRef, place],
  );
  /** Saved: what the form still says is no longer a draft. */
  const endDraft = useCallback(() => {
    isOver.current = true;
    forgetDraft(place);
  }, [place]);
  return { draft, endDraft };
}
