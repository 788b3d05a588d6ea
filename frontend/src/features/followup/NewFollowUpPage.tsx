import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createFollowUp } from '@/api/generated/follow-ups/follow-ups';
import { useListProgrammes } from '@/api/generated/programmes/programmes';
import { useMay } from '@/auth/useMe';
import { currentYear } from '@/lib/dates';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { FormNumber, FormSelect, FormText } from '@/ui/form/fields';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Resource } from '@/ui/Resource';
import type { Option } from '@/ui/Select';
import { type NewFollowUpValues, newFollowUpSchema } from './followUpForm';

/** Starts the follow-up of a year. */
export function NewFollowUpPage() {
  const query = useListProgrammes({ limit: 100 });
  return (
    <Resource query={query}>
      {({ items }) => (
        <NewFollowUpForm programmes={items.map(({ id, title }) => ({ value: id, label: title }))} />
      )}
    </Resource>
  );
}

function NewFollowUpForm({ programmes }: { programmes: readonly Option[] }) {
  const { t } = useTranslation();
  const may = useMay('follow-ups.write');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const values: NewFollowUpValues = {
    // With one programme there is nothing to choose.
    programmeId: programmes.length === 1 ? (programmes[0]?.value ?? '') : '',
    year: currentYear() - 1,
    registryNumber: '',
  };
  const resource = useResourceForm({
    schema: newFollowUpSchema(t),
    values,
    labels: {},
    save: (input) => createFollowUp(createBody(input)),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['/follow-ups'] });
      await navigate({ to: '/uppfoljning/$followUpId', params: { followUpId: data.id } });
    },
    savedMessage: t('followUp.created'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/uppfoljning">{t('followUp.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('followUp.new')} within={[t('followUp.title')]} may={may}>
        <ResourceFormView
          resource={resource}
          onCancel={() => void navigate({ to: '/uppfoljning' })}
        >
          <div className="form-section">
            <FormSelect<NewFollowUpValues>
              name="programmeId"
              label={t('followUp.programme')}
              options={programmes}
              width="normal"
            />
            <FormNumber<NewFollowUpValues>
              name="year"
              label={t('followUp.year')}
              help={t('followUp.yearHelp')}
            />
            <FormText<NewFollowUpValues>
              name="registryNumber"
              label={t('followUp.registryNumber')}
              width="medium"
              isOptional
            />
          </div>
        </ResourceFormView>
      </FormPage>
    </>
  );
}
