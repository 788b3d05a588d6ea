import type { LinkProps } from '@tanstack/react-router';

/** Where a list of the API is shown, and what its parameters are called in the address of the page. */
const lists: Record<string, { to: string; params: Record<string, string> }> = {
  'support-decisions': {
    to: '/stod',
    params: {
      year: 'ar',
      supportForm: 'stodslag',
      outcome: 'utfall',
      municipalityCode: 'kommun',
      decidingActorId: 'beslutande',
      sourceCode: 'kalla',
      importId: 'import',
      applicantId: 'mottagare',
      decidedFrom: 'fran',
      decidedTo: 'till',
      q: 'sok',
    },
  },
  activities: {
    to: '/besok',
    params: {
      kind: 'typ',
      mode: 'form',
      year: 'ar',
      municipalityCode: 'kommun',
      participantId: 'medverkande',
      servicePointId: 'stalle',
      heldFrom: 'fran',
      heldTo: 'till',
      q: 'sok',
    },
  },
  'service-points': {
    to: '/service',
    params: {
      kind: 'typ',
      municipalityCode: 'kommun',
      openedFrom: 'fran',
      openedTo: 'till',
      q: 'sok',
    },
  },
  'service-plans': {
    to: '/serviceplaner',
    params: { municipalityCode: 'kommun', status: 'status', year: 'ar', q: 'sok' },
  },
  'action-plans': { to: '/handlingsplaner', params: { year: 'ar', programmeId: 'program' } },
  measures: { to: '/insatser', params: { year: 'ar', programmeId: 'program' } },
};

/**
 * The page that shows the rows behind an address of the API, with the same selection. Answers
 * undefined when a parameter has no counterpart: no link is better than one to other rows.
 */
export function pageOf(address: string): LinkProps | undefined {
  const { pathname, searchParams } = new URL(address, 'http://api.invalid');
  const list = lists[pathname.split('/').at(-1) ?? ''];
  if (!list) return undefined;
  const search: Record<string, string> = {};
  for (const [param, value] of searchParams) {
    const name = list.params[param];
    if (name === undefined) return undefined;
    search[name] = value;
  }
  return { to: list.to, search } as LinkProps;
}

/** The page with the rows that a figure is counted from. */
export function rowsOf(figure: {
  _links: readonly { rel: string; href: string }[];
}): LinkProps | undefined {
  const rows = figure._links.find(({ rel }) => rel === 'rows');
  return rows ? pageOf(rows.href) : undefined;
}
