import { useRouter } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface ToastAction {
  label: string;
  run: () => void;
}

interface ToastMessage {
  id: number;
  text: string;
  action: ToastAction | undefined;
  /** Said as one leaves a page: it is read on the next. */
  isForNextPage: boolean;
}

const STAYS_FOR = 10_000;
const MOST_AT_A_TIME = 2;
let messages: readonly ToastMessage[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly ToastMessage[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Confirms something that was done, on the page where it was done. Errors are never shown this way: they stay in the page. */
export function toast(text: string): void {
  show(text, false);
}

/** Confirms something whose page is left by the next step, such as a form that was saved: it is read where one comes. */
export function toastOnNextPage(text: string, action?: ToastAction): void {
  show(text, true, action);
}

function show(text: string, isForNextPage: boolean, action?: ToastAction): void {
  set([...messages, { id: nextId++, text, action, isForNextPage }].slice(-MOST_AT_A_TIME));
}

/** What was said about a page that is left goes with it; what was said for the next has come to it. */
function moveOn(isPageLeft: boolean): void {
  set(
    messages
      .filter(({ isForNextPage }) => isForNextPage || !isPageLeft)
      .map((message) => ({ ...message, isForNextPage: false })),
  );
}

function dismiss(id: number): void {
  set(messages.filter((message) => message.id !== id));
}

/**
 * Where confirmations appear: on the page that they are about, for ten seconds, longer while pointed at or focused. They
 * stand under the page's header in a narrow window and under its menu in a wide one, and cover nothing there.
 */
export function Toasts() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
        if (fromLocation) moveOn(pathChanged);
      }),
    [router],
  );
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
