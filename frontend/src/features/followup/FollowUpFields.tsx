import { useTranslation } from 'react-i18next';
import type { PriorityAreaSummary } from '@/api/generated/model';
import { FormDate, FormText, FormTextArea } from '@/ui/form/fields';
import type { FollowUpValues } from './followUpForm';
import { Signatories } from './Signatories';

/** The texts in the order of the memo. */
export function FollowUpFields({
  areas,
}: {
  areas: readonly Pick<PriorityAreaSummary, 'id' | 'shortTitle'>[];
}) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset className="form-section">
        <legend>{t('followUp.head')}</legend>
        <FormText<FollowUpValues> name="unit" label={t('followUp.unit')} isOptional />
        <FormText<FollowUpValues>
          name="decidingBody"
          label={t('followUp.decidingBody')}
          isOptional
        />
        <FormText<FollowUpValues>
          name="registryNumber"
          label={t('followUp.registryNumber')}
          width="medium"
          isOptional
        />
        <FormDate<FollowUpValues>
          name="documentDate"
          label={t('followUp.documentDate')}
          isOptional
        />
      </fieldset>
      <fieldset className="form-section">
        <legend>{t('followUp.texts')}</legend>
        <FormTextArea<FollowUpValues>
          name="caseDescription"
          label={t('followUp.caseDescription')}
          help={t('followUp.textHelp')}
          rows={14}
          isOptional
        />
        <FormTextArea<FollowUpValues>
          name="introduction"
          label={t('followUp.introduction')}
          rows={5}
          isOptional
        />
        {areas.map(({ id, shortTitle }, index) => (
          <FormTextArea<FollowUpValues>
            key={id}
            name={`areaTexts.${index}.text`}
            label={t('followUp.area', { area: shortTitle })}
            help={t('followUp.areaHelp')}
            rows={7}
            isOptional
          />
        ))}
      </fieldset>
      <fieldset className="form-section">
        <legend>{t('followUp.closing')}</legend>
        <FormText<FollowUpValues>
          name="proposalHeading"
          label={t('followUp.proposalHeading')}
          isOptional
        />
        <FormTextArea<FollowUpValues>
          name="proposal"
          label={t('followUp.proposal')}
          rows={3}
          isOptional
        />
        <Signatories />
        <FormTextArea<FollowUpValues>
          name="recipients"
          label={t('followUp.recipients')}
          rows={3}
          isOptional
        />
      </fieldset>
    </>
  );
}

export function useFollowUpLabels(
  areas: readonly Pick<PriorityAreaSummary, 'id' | 'shortTitle'>[],
): Record<keyof FollowUpValues, string> {
  const { t } = useTranslation();
  return {
    unit: t('followUp.unit'),
    decidingBody: t('followUp.decidingBody'),
    registryNumber: t('followUp.registryNumber'),
    documentDate: t('followUp.documentDate'),
    caseDescription: t('followUp.caseDescription'),
    introduction: t('followUp.introduction'),
    areaTexts: t('followUp.texts'),
    proposalHeading: t('followUp.proposalHeading'),
    proposal: t('followUp.proposal'),
    signatories: t('followUp.inService'),
    recipients: t('followUp.recipients'),
    ...Object.fromEntries(
      areas.map(({ id, shortTitle }) => [
        `areaTexts.${id}`,
        t('followUp.area', { area: shortTitle }),
      ]),
    ),
  };
}
