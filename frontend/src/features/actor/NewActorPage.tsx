import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createActor } from '@/api/generated/actors/actors';
import { useMay } from '@/auth/useMe';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { ActorFields, useActorLabels } from './ActorFields';
import { actorSchema, newActor, newMember } from './actorForm';

/** Adds an organisation to the register. */
export function NewActorPage() {
  const { t } = useTranslation();
  const may = useMay('actors.write');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { externtId } = useSearch({ from: '/signed-in/organisationer/ny' });
  const resource = useResourceForm({
    schema: actorSchema(t),
    values: externtId ? newMember(externtId) : newActor,
    labels: useActorLabels(),
    save: (input) => createActor(createBody({ ...input, changeReason: undefined })),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['/actors'] });
      await navigate({ to: '/organisationer/$actorId', params: { actorId: data.id } });
    },
    savedMessage: t('actor.created'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/organisationer">{t('actor.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('actor.new')} may={may}>
        <ResourceFormView
          resource={resource}
          onCancel={() => void navigate({ to: '/organisationer' })}
        >
          <ActorFields />
        </ResourceFormView>
      </FormPage>
    </>
  );
}
