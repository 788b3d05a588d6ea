import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface ToastMessage {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

const STAYS_FOR = 10_000;
let messages: readonly ToastMessage[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly ToastMessage[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Confirms something that was done. Errors are never shown this way: they stay in the page. */
export function toast(text: string, action?: ToastMessage['action']): void {
  set([...messages.slice(-2), { id: nextId++, text, ...(action ? { action } : {}) }]);
}

function dismiss(id: number): void {
  set(messages.filter((message) => message.id !== id));
}

/** Where confirmations appear; they stay ten seconds, longer while pointed at or focused. */
export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => messages,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((message) => (
        <ToastItem key={message.id} message={message} />
      ))}
    </div>
  );
}

function ToastItem({ message }: { message: ToastMessage }) {
  const { t } = useTranslation();
  const [isHeld, setHeld] = useState(false);
  const { id, text, action } = message;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismiss(id), STAYS_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, id]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {action ? (
        <Button
          variant="quiet"
          onPress={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <Button variant="quiet" icon="cross" aria-label={t('app.close')} onPress={() => dismiss(id)}>
        {null}
      </Button>
    </div>
  );
}
