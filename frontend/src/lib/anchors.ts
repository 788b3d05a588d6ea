/** The part of an address that leads to the history of what a page shows: "/insatser/…#historik". */
export const HISTORY_ANCHOR = 'historik';
