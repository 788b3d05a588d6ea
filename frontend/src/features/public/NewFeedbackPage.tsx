import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createAccessibilityFeedback } from '@/api/generated/accessibility-feedback/accessibility-feedback';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormText, FormTextArea } from '@/ui/form/fields';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { PageHeader } from '@/ui/PageHeader';
import { type FeedbackValues, feedbackSchema, newFeedback } from './feedbackForm';

/** Tells of a shortcoming in accessibility, without signing in and without saying who one is. */
export function NewFeedbackPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const resource = useResourceForm({
    schema: feedbackSchema(t),
    values: newFeedback,
    labels: {
      message: t('feedback.message'),
      page: t('feedback.page'),
      email: t('feedback.email'),
    },
    save: (input) => createAccessibilityFeedback(createBody(input)),
    onSaved: () => navigate({ to: '/tillganglighet/meddela/tack' }),
    savedMessage: t('feedback.sent'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/tillganglighet">{t('nav.accessibility')}</Crumb>
      </Breadcrumbs>
      <PageHeader title={t('feedback.title')} lead={t('feedback.lead')} />
      <ResourceFormView
        resource={resource}
        saveLabel={t('feedback.send')}
        onCancel={() => void navigate({ to: '/tillganglighet' })}
      >
        <div className="form-section">
          <FormTextArea<FeedbackValues>
            name="message"
            label={t('feedback.message')}
            help={t('feedback.messageHelp')}
            rows={6}
            maxLength={4000}
          />
          <FormText<FeedbackValues>
            name="page"
            label={t('feedback.page')}
            help={t('feedback.pageHelp')}
            isOptional
          />
          <FormText<FeedbackValues>
            name="email"
            label={t('feedback.email')}
            help={t('feedback.emailHelp')}
            isOptional
            type="email"
            autoComplete="email"
          />
        </div>
      </ResourceFormView>
    </>
  );
}
