import { useTranslation } from 'react-i18next';
import { findActors } from '@/features/actor/shared/findActors';
import { FormComboBox } from '@/ui/form/FormComboBox';
import { FormRows } from '@/ui/form/FormRows';
import { FormNumber, FormText, FormTextArea } from '@/ui/form/fields';
import { newDocument, type ProgrammeValues } from './programmeForm';

/** The fields of a programme, in the order they are asked for. */
export function ProgrammeFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-section">
        <FormText<ProgrammeValues> name="title" label={t('programme.name')} />
        <div className="field-row">
          <FormNumber<ProgrammeValues> name="periodStart" label={t('programme.periodStart')} />
          <FormNumber<ProgrammeValues> name="periodEnd" label={t('programme.periodEnd')} />
        </div>
        <FormComboBox<ProgrammeValues>
          name="ownerId"
          label={t('programme.owner')}
          what="owners"
          find={(text) => findActors(text, ['region'])}
        />
        <FormText<ProgrammeValues>
          name="registryNumber"
          label={t('programme.registryNumber')}
          help={t('programme.registryNumberHelp')}
          width="medium"
          isOptional
        />
        <FormTextArea<ProgrammeValues> name="vision" label={t('programme.vision')} isOptional />
        <FormTextArea<ProgrammeValues>
          name="description"
          label={t('programme.description')}
          help={t('programme.textHelp')}
          rows={10}
          isOptional
        />
      </div>
      <FormRows
        name="parentDocuments"
        legend={t('programme.parentDocuments')}
        help={t('programme.parentDocumentsHelp')}
        rowLabel={(index) => t('programme.documentRow', { number: index + 1 })}
        addLabel={t('programme.addDocument')}
        removeLabel={(index) => t('programme.removeDocument', { number: index + 1 })}
        newRow={newDocument}
        firstField="title"
      >
        {(_, index) => (
          <>
            <FormText<ProgrammeValues>
              name={`parentDocuments.${index}.title`}
              label={t('programme.documentTitle')}
            />
            <FormText<ProgrammeValues>
              name={`parentDocuments.${index}.registryNumber`}
              label={t('programme.registryNumber')}
              width="medium"
              isOptional
            />
          </>
        )}
      </FormRows>
    </>
  );
}

export function useProgrammeLabels(): Record<keyof ProgrammeValues, string> {
  const { t } = useTranslation();
  return {
    title: t('programme.name'),
    periodStart: t('programme.periodStart'),
    periodEnd: t('programme.periodEnd'),
    ownerId: t('programme.owner'),
    registryNumber: t('programme.registryNumber'),
    vision: t('programme.vision'),
    description: t('programme.description'),
    parentDocuments: t('programme.parentDocuments'),
  };
}
