import { useTranslation } from 'react-i18next';
import { formatLongDate, formatTime, today } from '@/lib/dates';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { toast } from '../Toast';
import type { DraftOffer } from './useDraft';

/** Offers what was written here earlier and never saved. */
export function DraftNotice({ draft }: { draft: DraftOffer }) {
  const { t, i18n } = useTranslation();
  const time = formatTime(draft.savedAt, i18n.language);
  const day = today(new Date(draft.savedAt));
  const when =
    day === today()
      ? t('draft.today', { time })
      : t('draft.earlier', { day: formatLongDate(day, i18n.language), time });
  return (
    <Notice isUrgent>
      <p>{t('draft.text', { when })}</p>
      {draft.isBehind ? <p>{t('draft.behind')}</p> : null}
      <div className="row">
        <Button
          variant="secondary"
          onPress={() => {
            draft.restore();
            toast(t('draft.restored'));
          }}
        >
          {t('draft.restore')}
        </Button>
        <Button variant="quiet" onPress={draft.discard}>
          {t('draft.discard')}
        </Button>
      </div>
    </Notice>
  );
}
