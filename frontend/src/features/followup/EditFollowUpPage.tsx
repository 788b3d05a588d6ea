import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getFollowUp, updateFollowUp, useGetFollowUp } from '@/api/generated/follow-ups/follow-ups';
import type { FollowUp, PriorityAreaSummary } from '@/api/generated/model';
import { useListPriorityAreas } from '@/api/generated/priority-areas/priority-areas';
import { etagOf, ifMatch } from '@/api/http';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Notice } from '@/ui/Notice';
import { Resource } from '@/ui/Resource';
import { FollowUpFields, useFollowUpLabels } from './FollowUpFields';
import { followUpSchema, valuesOf } from './followUpForm';
import { isLocked } from './shared/FollowUpState';

/** Changes the texts of a follow-up; its figures are never typed. */
export function EditFollowUpPage() {
  const { followUpId } = useParams({ from: '/signed-in/uppfoljning/$followUpId/redigera' });
  const query = useGetFollowUp(followUpId, undefined, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(followUp, etag) => <WithAreas followUp={followUp} etag={etag} />}
    </Resource>
  );
}

function WithAreas({ followUp, etag }: { followUp: FollowUp; etag: string }) {
  const query = useListPriorityAreas({ programmeId: followUp.programme.id, limit: 100 });
  return (
    <Resource query={query}>
      {({ items }) => (
        <FollowUpForm
          followUp={followUp}
          etag={etag}
          areas={[...items].sort((a, b) => a.number - b.number)}
        />
      )}
    </Resource>
  );
}

function FollowUpForm({
  followUp,
  etag,
  areas,
}: {
  followUp: FollowUp;
  etag: string;
  areas: readonly PriorityAreaSummary[];
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = { to: '/uppfoljning/$followUpId', params: { followUpId: followUp.id } } as const;
  const resource = useResourceForm({
    schema: followUpSchema(t),
    values: valuesOf(followUp, areas),
    etag,
    labels: useFollowUpLabels(areas),
    save: (input, version) => updateFollowUp(followUp.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getFollowUp(followUp.id);
      return { values: valuesOf(reply.data, areas), etag: etagOf(reply) };
    },
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('followUp.saved'),
  });
  const name = t('followUp.nameOfYear', { year: followUp.year });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/uppfoljning">{t('followUp.title')}</Crumb>
        <Crumb {...here}>{name}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('followUp.edit')} within={[name]} may={offers(followUp, 'edit')}>
        {isLocked(followUp.status) ? (
          <Notice>
            <p>{t('followUp.locked')}</p>
          </Notice>
        ) : (
          <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
            <FollowUpFields areas={areas} />
          </ResourceFormView>
        )}
      </FormPage>
    </>
  );
}
