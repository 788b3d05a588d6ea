import type { LoggedResource } from '@/api/generated/model';
import type { FieldLabels } from './fieldLabel';
import { labelsOfPlanning } from './labelsOfPlanning';
import { labelsOfWork } from './labelsOfWork';

const labels = { ...labelsOfPlanning, ...labelsOfWork };

/** The kinds of object that have a history, by the name that their texts go under. */
export type Kind = keyof typeof labels;

/** Every field of every history; a test holds it complete. */
export const fieldLabels: Record<Kind, FieldLabels> = labels;

const kinds: Record<LoggedResource, Kind> = {
  actor: 'actor',
  'service-point': 'servicePoint',
  programme: 'programme',
  'priority-area': 'priorityArea',
  'action-plan': 'plan',
  measure: 'measure',
  activity: 'activity',
  'service-plan': 'servicePlan',
  'support-decision': 'support',
  import: 'import',
  'follow-up': 'followUp',
};

export function kindOf(resource: LoggedResource): Kind {
  return kinds[resource];
}
