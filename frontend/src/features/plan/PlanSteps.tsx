import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deleteActionPlan, updateActionPlan } from '@/api/generated/action-plans/action-plans';
import type { ActionPlan, ActionPlanStatus } from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { allows } from '@/lib/links';
import { type Step, StepActions } from '@/ui/StepActions';
import { isPlanLocked } from './shared/PlanState';

type StepName = 'review' | 'redraft' | 'report' | 'followUp' | 'archive';

/** The one step that a person takes by hand from each state; adoption is a decision with its own page. */
const stepFrom: Partial<Record<ActionPlanStatus, [StepName, ActionPlanStatus]>> = {
  draft: ['review', 'in-network-review'],
  'in-network-review': ['redraft', 'draft'],
  adopted: ['report', 'reported-to-board'],
  'reported-to-board': ['followUp', 'followed-up'],
  'followed-up': ['archive', 'archived'],
};

/** What can be done with a plan, besides filling it and deciding on it. */
export function PlanSteps({ plan, etag }: { plan: ActionPlan; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, status, title } = plan;
  const mayChange = allows(plan, 'PATCH');
  const next = mayChange ? stepFrom[status] : undefined;
  const steps: Step[] = next
    ? [
        {
          id: next[0],
          label: t(`plan.steps.${next[0]}.label`),
          text: t(`plan.steps.${next[0]}.text`),
          done: t(`plan.steps.${next[0]}.done`),
          run: () => updateActionPlan(id, { status: next[1] }, ifMatch(etag)),
        },
      ]
    : [];
  return (
    <StepActions
      actions={
        mayChange && !isPlanLocked(status)
          ? [
              {
                id: 'edit',
                label: t('app.edit'),
                onAction: () =>
                  void navigate({
                    to: '/handlingsplaner/$actionPlanId/redigera',
                    params: { actionPlanId: id },
                  }),
              },
            ]
          : []
      }
      steps={steps}
      removal={
        allows(plan, 'DELETE')
          ? {
              title: t('plan.removeTitle'),
              text: t('plan.removeText', { name: title }),
              removedMessage: t('plan.removed'),
              id,
              remove: (init) => deleteActionPlan(id, init),
              etag,
              goTo: '/handlingsplaner',
            }
          : undefined
      }
    />
  );
}
