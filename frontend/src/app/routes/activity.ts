import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const activityRoutes = [
  createRoute({
    getParentRoute,
    path: '/besok',
    validateSearch: listSearch(
      'typ',
      'form',
      'ar',
      'kommun',
      'medverkande',
      'stalle',
      'fran',
      'till',
    ),
    component: lazyRouteComponent(
      () => import('@/features/activity/ActivitiesPage'),
      'ActivitiesPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/besok/ny',
    component: lazyRouteComponent(
      () => import('@/features/activity/NewActivityPage'),
      'NewActivityPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/besok/$activityId',
    component: lazyRouteComponent(() => import('@/features/activity/ActivityPage'), 'ActivityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/besok/$activityId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/activity/EditActivityPage'),
      'EditActivityPage',
    ),
  }),
] as const;
