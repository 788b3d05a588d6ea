import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressText, listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const actorRoutes = [
  createRoute({
    getParentRoute,
    path: '/organisationer',
    validateSearch: listSearch('typ', 'kommun', 'natverk'),
    component: lazyRouteComponent(() => import('@/features/actor/ActorsPage'), 'ActorsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/ny',
    validateSearch: addressText('externtId'),
    component: lazyRouteComponent(() => import('@/features/actor/NewActorPage'), 'NewActorPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/$actorId',
    component: lazyRouteComponent(() => import('@/features/actor/ActorPage'), 'ActorPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/$actorId/redigera',
    component: lazyRouteComponent(() => import('@/features/actor/EditActorPage'), 'EditActorPage'),
  }),
] as const;
