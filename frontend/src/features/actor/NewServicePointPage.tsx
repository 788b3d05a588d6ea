import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createServicePoint } from '@/api/generated/service-points/service-points';
import { useMay } from '@/auth/useMe';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { ServicePointFields, useServicePointLabels } from './ServicePointFields';
import { newServicePoint, servicePointSchema } from './servicePointForm';

/** Adds a service point. */
export function NewServicePointPage() {
  const { t } = useTranslation();
  const may = useMay('actors.write');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const resource = useResourceForm({
    schema: servicePointSchema(t),
    values: newServicePoint,
    labels: useServicePointLabels(),
    save: (input) => createServicePoint(createBody(input)),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['/service-points'] });
      await navigate({ to: '/service/$servicePointId', params: { servicePointId: data.id } });
    },
    savedMessage: t('servicePoint.created'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/service">{t('servicePoint.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('servicePoint.new')} within={[t('servicePoint.title')]} may={may}>
        <ResourceFormView resource={resource} onCancel={() => void navigate({ to: '/service' })}>
          <ServicePointFields />
        </ResourceFormView>
      </FormPage>
    </>
  );
}
