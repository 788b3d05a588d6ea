import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const followUpRoutes = [
  createRoute({
    getParentRoute,
    path: '/uppfoljning',
    validateSearch: listSearch('ar', 'lage'),
    component: lazyRouteComponent(
      () => import('@/features/followup/FollowUpsPage'),
      'FollowUpsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/uppfoljning/ny',
    component: lazyRouteComponent(
      () => import('@/features/followup/NewFollowUpPage'),
      'NewFollowUpPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/uppfoljning/$followUpId',
    component: lazyRouteComponent(() => import('@/features/followup/FollowUpPage'), 'FollowUpPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/uppfoljning/$followUpId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/followup/EditFollowUpPage'),
      'EditFollowUpPage',
    ),
  }),
] as const;
