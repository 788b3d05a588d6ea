const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7v5l3 2M12 3a9 9 0 100 18 9 9 0 000-18z',
  warning: 'M12 9v4m0 4h.01M12 3.5L2.5 20h19z',
  cross: 'M6 6l12 12M18 6L6 18',
  info: 'M12 11v6m0-10h.01M12 3a9 9 0 100 18 9 9 0 000-18z',
  dot: 'M12 9a3 3 0 100 6 3 3 0 000-6z',
  pen: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  up: 'M12 19V5m-6 6l6-6 6 6',
  down: 'M12 5v14m-6-6l6 6 6-6',
  chevron: 'M6 9l6 6 6-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4 20c1-4 4-5.5 8-5.5s7 1.5 8 5.5',
  download: 'M12 4v11m-5-5l5 5 5-5M5 20h14',
  upload: 'M12 15V4M7 9l5-5 5 5M5 20h14',
  mark: 'M4 20V10l8-6 8 6v10zM9 20v-6h6v6',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing beside a word; it never carries meaning alone. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  // In rem, so that it grows with the words it stands beside.
  const side = `${size / 16}rem`;
  return (
    <svg
      width={side}
      height={side}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'dot' ? 3 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
