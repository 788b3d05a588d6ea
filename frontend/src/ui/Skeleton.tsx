import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows that work goes on, but only when it takes so long that somebody would wonder. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" style={{ minHeight: lines * 32 }}>
      {isShown ? (
        <div className="skeleton">
          <p className="visually-hidden">{t('app.loading')}</p>
          {Array.from({ length: lines }, (_, line) => (
            <span key={line} style={{ width: `${92 - ((line * 17) % 40)}%` }} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
