import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SupportDecision } from '@/api/generated/model';
import {
  getSupportDecision,
  updateSupportDecision,
  useGetSupportDecision,
} from '@/api/generated/support-decisions/support-decisions';
import { etagOf, ifMatch } from '@/api/http';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { FormTextArea } from '@/ui/form/fields';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Resource } from '@/ui/Resource';
import { useSupportLabels } from './labels';
import { SupportFields } from './SupportFields';
import { type SupportValues, supportSchema, valuesOf } from './supportForm';

/** Changes a support decision. */
export function EditSupportDecisionPage() {
  const { decisionId } = useParams({ from: '/signed-in/stod/$decisionId/redigera' });
  const query = useGetSupportDecision(decisionId, undefined, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(decision, etag) => <SupportForm decision={decision} etag={etag} />}
    </Resource>
  );
}

function SupportForm({ decision, etag }: { decision: SupportDecision; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = { to: '/stod/$decisionId', params: { decisionId: decision.id } } as const;
  const resource = useResourceForm({
    schema: supportSchema(t, { isCorrection: true }),
    values: valuesOf(decision),
    etag,
    labels: useSupportLabels(),
    save: ({ changeReason, ...input }, version) =>
      updateSupportDecision(decision.id, patchBody(input), ifMatch(version, changeReason)),
    reload: async () => {
      const reply = await getSupportDecision(decision.id);
      return { values: valuesOf(reply.data), etag: etagOf(reply) };
    },
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('support.saved'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/stod">{t('support.title')}</Crumb>
        <Crumb {...here}>{decision.applicant.name}</Crumb>
      </Breadcrumbs>
      <FormPage
        title={t('support.edit')}
        within={[decision.applicant.name]}
        may={offers(decision, 'edit')}
        responsible={[decision.decidingActor.name]}
      >
        <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
          <SupportFields />
          <div className="form-section">
            <FormTextArea<SupportValues>
              name="changeReason"
              label={t('support.changeReason')}
              help={t('support.changeReasonHelp')}
              rows={2}
            />
          </div>
        </ResourceFormView>
      </FormPage>
    </>
  );
}
