import { accountRoutes } from './routes/account';
import { activityRoutes } from './routes/activity';
import { actorRoutes } from './routes/actor';
import { adminRoutes } from './routes/admin';
import { followUpRoutes } from './routes/followup';
import { rootRoute, signedInRoute } from './routes/frame';
import { intakeRoutes } from './routes/intake';
import { measureRoutes } from './routes/measure';
import { openRoutes } from './routes/open';
import { overviewRoutes } from './routes/overview';
import { planRoutes } from './routes/plan';
import { programmeRoutes } from './routes/programme';
import { removalRoutes } from './routes/removal';
import { servicePointRoutes } from './routes/servicePoint';
import { supportRoutes } from './routes/support';

/** All addresses of the product; each feature has its own file beside this. */
export const routeTree = rootRoute.addChildren([
  signedInRoute.addChildren([
    ...accountRoutes,
    ...adminRoutes,
    ...actorRoutes,
    ...measureRoutes,
    ...overviewRoutes,
    ...planRoutes,
    ...programmeRoutes,
    ...supportRoutes,
    ...servicePointRoutes,
    ...activityRoutes,
    ...followUpRoutes,
    ...intakeRoutes,
    ...removalRoutes,
  ]),
  ...openRoutes,
]);
