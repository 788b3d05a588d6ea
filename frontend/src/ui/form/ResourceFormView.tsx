import { type ReactNode, useState } from 'react';
import { type FieldValues, FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { ErrorSummary } from '../ErrorSummary';
import { Problem } from '../Problem';
import { ConflictDialog } from './ConflictDialog';
import { DraftNotice } from './DraftNotice';
import { type FieldWords, FieldWordsContext } from './fieldWords';
import { UnsavedChangesGuard } from './UnsavedChangesGuard';
import type { ResourceForm } from './useResourceForm';

interface ResourceFormViewProps<Values extends FieldValues, Input> {
  resource: ResourceForm<Values, Input>;
  children: ReactNode;
  saveLabel?: string;
  onCancel: () => void;
}

/** The frame of every form: what went wrong above, save and cancel below, and the guards around it. */
export function ResourceFormView<Values extends FieldValues, Input>({
  resource,
  children,
  saveLabel: givenLabel,
  onCancel,
}: ResourceFormViewProps<Values, Input>) {
  const { t } = useTranslation();
  const saveLabel = givenLabel ?? t('form.save');
  const [words] = useState<FieldWords>(() => new Map());
  const { form, errors, attempt, failure, isSaving, submit, isAtRisk, conflict, labels } = resource;
  return (
    <FormProvider {...form}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {resource.draft ? <DraftNotice draft={resource.draft} /> : null}
        <ErrorSummary errors={errors} attempt={attempt} action={saveLabel} />
        {failure ? <Problem error={failure} onRetry={() => void submit()} /> : null}
        <FieldWordsContext value={words}>{children}</FieldWordsContext>
        <div className="form-actions">
          <Button type="submit" isPending={isSaving}>
            {saveLabel}
          </Button>
          <Button variant="secondary" onPress={onCancel}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
      <UnsavedChangesGuard isAtRisk={isAtRisk} save={submit} />
      {conflict ? (
        <ConflictDialog
          conflict={conflict}
          labels={labels}
          words={words}
          onResolve={(takeTheirs) => void resource.resolveConflict(takeTheirs)}
          onClose={resource.dismissConflict}
        />
      ) : null}
    </FormProvider>
  );
}
