import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createSupportDecision } from '@/api/generated/support-decisions/support-decisions';
import { useMay } from '@/auth/useMe';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { useSupportLabels } from './labels';
import { SupportFields } from './SupportFields';
import { newSupport, supportSchema } from './supportForm';

/** Registers one decision by hand. */
export function NewSupportDecisionPage() {
  const { t } = useTranslation();
  const may = useMay('support-decisions.write');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const resource = useResourceForm({
    schema: supportSchema(t),
    values: newSupport,
    labels: useSupportLabels(),
    save: (input) => createSupportDecision(createBody({ ...input, changeReason: undefined })),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['/support-decisions'] });
      await navigate({ to: '/stod/$decisionId', params: { decisionId: data.id } });
    },
    savedMessage: t('support.created'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/stod">{t('support.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('support.new')} within={[t('support.title')]} may={may}>
        <ResourceFormView resource={resource} onCancel={() => void navigate({ to: '/stod' })}>
          <SupportFields />
        </ResourceFormView>
      </FormPage>
    </>
  );
}
