import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rereadIfStale } from '@/api/rereadIfStale';
import { ConfirmDialog } from './ConfirmDialog';
import { Menu, type MenuAction } from './Menu';
import { Problem } from './Problem';
import { type Removal, RemoveDialog } from './RemoveDialog';
import { toast } from './Toast';

/** A step of a thing's life that a person takes by hand: "Skicka till nätverket". */
export interface Step {
  id: string;
  label: string;
  /** What the step means, in the question before it. */
  text: string;
  done: string;
  run: () => Promise<unknown>;
}

interface StepActionsProps {
  /** Ways to other pages, first in the menu. */
  actions?: readonly MenuAction[];
  steps: readonly Step[];
  removal?: Removal | undefined;
}

/** What else can be done with a thing: its other pages, its next steps and, last, its removal. */
export function StepActions({ actions = [], steps, removal }: StepActionsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Step>();
  const [isRemoving, setRemoving] = useState(false);
  const taking = useMutation({
    mutationFn: (step: Step) => step.run(),
    onSuccess: async (_, step) => {
      setAsked(undefined);
      toast(step.done);
      await queries.invalidateQueries();
    },
    onError: (error) => rereadIfStale(queries, error),
  });
  const close = () => {
    setAsked(undefined);
    taking.reset();
  };
  // Read again after another has saved, the thing may be past the step that was asked about.
  const now = steps.find(({ id }) => id === asked?.id);
  return (
    <>
      <Menu
        label={t('app.more')}
        actions={[
          ...actions,
          ...steps.map((step) => ({
            id: step.id,
            label: step.label,
            onAction: () => setAsked(step),
          })),
          ...(removal
            ? [
                {
                  id: 'remove',
                  label: removal.label ?? t('app.remove'),
                  isDangerous: true,
                  onAction: () => setRemoving(true),
                },
              ]
            : []),
        ]}
      />
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={asked?.label ?? ''}
        confirmLabel={now?.label ?? t('app.close')}
        isPending={taking.isPending}
        onConfirm={() => (now ? taking.mutate(now) : close())}
        onCancel={close}
      >
        <p>{asked?.text}</p>
        {taking.isError ? <Problem error={taking.error} /> : null}
      </ConfirmDialog>
      {removal ? (
        <RemoveDialog {...removal} isOpen={isRemoving} onClose={() => setRemoving(false)} />
      ) : null}
    </>
  );
}
