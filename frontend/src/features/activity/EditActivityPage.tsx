import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getActivity, updateActivity, useGetActivity } from '@/api/generated/activities/activities';
import type { Activity } from '@/api/generated/model';
import { etagOf, ifMatch } from '@/api/http';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Resource } from '@/ui/Resource';
import { ActivityFields, useActivityLabels } from './ActivityFields';
import { activitySchema, valuesOf } from './activityForm';

/** Changes a visit or another activity. */
export function EditActivityPage() {
  const { activityId } = useParams({ from: '/signed-in/besok/$activityId/redigera' });
  const query = useGetActivity(activityId, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(activity, etag) => <ActivityForm activity={activity} etag={etag} />}
    </Resource>
  );
}

function ActivityForm({ activity, etag }: { activity: Activity; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = { to: '/besok/$activityId', params: { activityId: activity.id } } as const;
  const resource = useResourceForm({
    schema: activitySchema(t),
    values: valuesOf(activity),
    etag,
    labels: useActivityLabels(),
    save: (input, version) => updateActivity(activity.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getActivity(activity.id);
      return { values: valuesOf(reply.data), etag: etagOf(reply) };
    },
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('activity.saved'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/besok">{t('activity.title')}</Crumb>
        <Crumb {...here}>{activity.title}</Crumb>
      </Breadcrumbs>
      <FormPage
        title={t('activity.edit')}
        within={[activity.title]}
        may={offers(activity, 'edit')}
        responsible={activity.participants.map(({ name }) => name)}
      >
        <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
          <ActivityFields />
        </ResourceFormView>
      </FormPage>
    </>
  );
}
