import { createLink, useLocation } from '@tanstack/react-router';
import {
  type AnchorHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
} from 'react';

export interface PageTab {
  title: string;
  /** The part of the address that opens it: "historik" for "…#historik". The first tab has none. */
  anchor: string;
  content: ReactNode;
}

interface PageTabsProps {
  /** What the tabs are of, for those who hear the page. */
  label: string;
  tabs: readonly [PageTab, ...PageTab[]];
}

/**
 * The parts of what a page shows, one at a time, by WAI-ARIA's pattern for tabs. Which one is open stands in the address.
 * The first stays while another is open, with what has been done in it, and is what is printed; others come when opened.
 */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const id = useId();
  const { hash } = useLocation();
  const open = tabs.find(({ anchor }) => anchor === hash) ?? tabs[0];
  return (
    <>
      <div className="tabs no-print" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <Tab
            key={tab.anchor}
            to="."
            search
            hash={tab.anchor}
            resetScroll={false}
            id={`${id}-${tab.anchor}`}
            aria-selected={tab === open}
            aria-controls={tab === open ? `${id}-${tab.anchor}-panel` : undefined}
            tabIndex={tab === open ? 0 : -1}
            data-title={tab.title}
          >
            {tab.title}
          </Tab>
        ))}
      </div>
      {tabs.map((tab, index) =>
        tab === open || index === 0 ? (
          <div
            key={tab.anchor}
            id={`${id}-${tab.anchor}-panel`}
            className={index === 0 ? 'tab-panel' : 'tab-panel no-print'}
            role="tabpanel"
            aria-labelledby={`${id}-${tab.anchor}`}
            hidden={tab !== open}
            tabIndex={0}
          >
            {tab.content}
          </div>
        ) : null,
      )}
    </>
  );
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

/** A tab that is also a link, so that it can be sent to somebody; the router's word that it is the page's own is left out. */
function Anchor({ children, tabIndex, ...rest }: AnchorProps) {
  return (
    <a {...rest} aria-current={undefined} role="tab" tabIndex={tabIndex} onKeyDown={onKeyDown}>
      {children}
    </a>
  );
}

const Tab = createLink(Anchor);

/** Arrows only move, since opening a tab asks the API and becomes a step back in the browser: Enter or space opens. */
function onKeyDown(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { currentTarget: tab, key } = event;
  const all = [...(tab.parentElement?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
  const at = all.indexOf(tab);
  const goTo = { ArrowRight: (at + 1) % all.length, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  if (goTo === undefined && key !== ' ') return;
  event.preventDefault();
  if (goTo === undefined) tab.click();
  else all.at(goTo)?.focus();
}
