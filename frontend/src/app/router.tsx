import { createRouter } from '@tanstack/react-router';
import { BrokenPage, NotFoundPage } from './ErrorPages';
import { routeTree } from './routes';
import { parseSearch, stringifySearch } from './searchText';

/** Every page of the product, each fetched when it is first opened. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
