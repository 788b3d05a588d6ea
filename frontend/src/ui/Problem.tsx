import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/ApiError';
import { Button } from './Button';
import { Notice } from './Notice';

/** Something could not be fetched or done: what it was, what to do, and the number to give the support. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const failure = error instanceof ApiError ? error : undefined;
  return (
    <Notice tone="danger" isUrgent>
      <p>{describe(failure, t)}</p>
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

function describe(failure: ApiError | undefined, t: TFunction): string {
  if (!failure) return t('problem.unknown');
  if (failure.status === 0) return t('problem.unreachable');
  if (failure.status === 403) return t('problem.forbidden');
  if (failure.status === 404) return t('problem.notFound');
  if (failure.status >= 500) return t('problem.server');
  return failure.detail ?? t('problem.unknown');
}
