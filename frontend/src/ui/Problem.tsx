import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/ApiError';
import { Button } from './Button';
import { Notice } from './Notice';

/** Something could not be fetched or done: what it was, what to do, and the number to give the support. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const failure = error instanceof ApiError ? error : undefined;
  const ours = reason(failure);
  return (
    <Notice tone="danger" isUrgent>
      <p>{ours ? t(ours) : failure?.detail}</p>
      {failure?.traceId ? (
        <p className="small soft">{t('problem.traceId', { id: failure.traceId })}</p>
      ) : null}
      {onRetry ? (
        <div>
          <Button variant="secondary" onPress={onRetry}>
            {t('problem.retry')}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
}

/** The sentence of ours for a failure; none where the API's own detail says it better. */
function reason(failure: ApiError | undefined) {
  if (!failure) return 'problem.unknown';
  if (failure.status === 0) return 'problem.unreachable';
  if (failure.status === 403) return 'problem.forbidden';
  if (failure.status === 404) return 'problem.notFound';
  if (failure.status >= 500) return 'problem.server';
  return failure.detail ? undefined : 'problem.unknown';
}
