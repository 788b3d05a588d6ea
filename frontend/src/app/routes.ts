import { accountRoutes } from './routes/account';
import { actorRoutes } from './routes/actor';
import { rootRoute, signedInRoute } from './routes/frame';
import { openRoutes } from './routes/open';

/** All addresses of the product; each feature has its own file beside this. */
export const routeTree = rootRoute.addChildren([
  signedInRoute.addChildren([...accountRoutes, ...actorRoutes]),
  ...openRoutes,
]);
