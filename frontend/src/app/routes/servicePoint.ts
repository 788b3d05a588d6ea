import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const servicePointRoutes = [
  createRoute({
    getParentRoute,
    path: '/service',
    validateSearch: listSearch('typ', 'kommun', 'fran', 'till'),
    component: lazyRouteComponent(
      () => import('@/features/actor/ServicePointsPage'),
      'ServicePointsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/service/ny',
    component: lazyRouteComponent(
      () => import('@/features/actor/NewServicePointPage'),
      'NewServicePointPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/service/$servicePointId',
    component: lazyRouteComponent(
      () => import('@/features/actor/ServicePointPage'),
      'ServicePointPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/service/$servicePointId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/actor/EditServicePointPage'),
      'EditServicePointPage',
    ),
  }),
] as const;
