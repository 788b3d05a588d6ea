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
  createRoute({
    getParentRoute,
    path: '/serviceplaner',
    validateSearch: listSearch('kommun', 'status', 'ar'),
    component: lazyRouteComponent(
      () => import('@/features/activity/ServicePlansPage'),
      'ServicePlansPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/serviceplaner/ny',
    component: lazyRouteComponent(
      () => import('@/features/activity/NewServicePlanPage'),
      'NewServicePlanPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/serviceplaner/$servicePlanId',
    component: lazyRouteComponent(
      () => import('@/features/activity/ServicePlanPage'),
      'ServicePlanPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/serviceplaner/$servicePlanId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/activity/EditServicePlanPage'),
      'EditServicePlanPage',
    ),
  }),
] as const;
