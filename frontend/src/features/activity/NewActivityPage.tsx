import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createActivity } from '@/api/generated/activities/activities';
import { useMay } from '@/auth/useMe';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { ActivityFields, useActivityLabels } from './ActivityFields';
import { activitySchema, newActivity } from './activityForm';

/** Registers a visit or another activity. */
export function NewActivityPage() {
  const { t } = useTranslation();
  const may = useMay('activities.write');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const resource = useResourceForm({
    schema: activitySchema(t),
    values: newActivity,
    labels: useActivityLabels(),
    save: (input) => createActivity(createBody(input)),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['/activities'] });
      await navigate({ to: '/besok/$activityId', params: { activityId: data.id } });
    },
    savedMessage: t('activity.created'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/besok">{t('activity.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('activity.new')} within={[t('activity.title')]} may={may}>
        <ResourceFormView resource={resource} onCancel={() => void navigate({ to: '/besok' })}>
          <ActivityFields />
        </ResourceFormView>
      </FormPage>
    </>
  );
}
