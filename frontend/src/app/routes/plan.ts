import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressText, listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const planRoutes = [
  createRoute({
    getParentRoute,
    path: '/handlingsplaner',
    validateSearch: listSearch('ar', 'status', 'program'),
    component: lazyRouteComponent(() => import('@/features/plan/PlansPage'), 'PlansPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/handlingsplaner/ny',
    validateSearch: addressText('program'),
    component: lazyRouteComponent(() => import('@/features/plan/NewPlanPage'), 'NewPlanPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/handlingsplaner/$actionPlanId',
    validateSearch: addressText('tid'),
    component: lazyRouteComponent(() => import('@/features/plan/PlanPage'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/handlingsplaner/$actionPlanId/redigera',
    component: lazyRouteComponent(() => import('@/features/plan/EditPlanPage'), 'EditPlanPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/handlingsplaner/$actionPlanId/beslut',
    component: lazyRouteComponent(
      () => import('@/features/plan/NewPlanAdoptionPage'),
      'NewPlanAdoptionPage',
    ),
  }),
] as const;
