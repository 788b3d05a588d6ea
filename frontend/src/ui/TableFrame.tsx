import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * Holds a table: as a table where its columns have room, else with the rows as a list, each value beside its heading. So
 * nothing is hidden at the side of a narrow window, and nothing has to be scrolled there.
 */
export function TableFrame({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  // After every drawing: other rows may need more room.
  useLayoutEffect(() => fit(frame.current));
  useLayoutEffect(() => {
    if (!room.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => fit(frame.current));
    observer.observe(room.current);
    void document.fonts?.ready.then(() => fit(frame.current));
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className="table-frame">
      {/* As wide as the frame and never high: what is drawn in the frame does not change what is observed. */}
      <div ref={room} />
      {children}
    </div>
  );
}

/** Tries it as a table, which shows how much room that needs; nothing is drawn in between. */
function fit(frame: HTMLDivElement | null): void {
  const table = frame?.querySelector('table');
  if (!frame || !table) return;
  frame.removeAttribute('data-stacked');
  frame.toggleAttribute('data-stacked', table.offsetWidth > frame.clientWidth);
}
