import { accountRoutes } from './routes/account';
import { actorRoutes } from './routes/actor';
import { rootRoute, signedInRoute } from './routes/frame';
import { measureRoutes } from './routes/measure';
import { openRoutes } from './routes/open';
import { overviewRoutes } from './routes/overview';
import { planRoutes } from './routes/plan';
import { programmeRoutes } from './routes/programme';

/** All addresses of the product; each feature has its own file beside this. */
export const routeTree = rootRoute.addChildren([
  signedInRoute.addChildren([
    ...accountRoutes,
    ...actorRoutes,
    ...measureRoutes,
    ...overviewRoutes,
    ...planRoutes,
    ...programmeRoutes,
  ]),
  ...openRoutes,
]);
