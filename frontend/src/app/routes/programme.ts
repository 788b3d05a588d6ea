import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressText, listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const programmeRoutes = [
  createRoute({
    getParentRoute,
    path: '/program',
    validateSearch: listSearch('status'),
    component: lazyRouteComponent(
      () => import('@/features/programme/ProgrammesPage'),
      'ProgrammesPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/program/ny',
    component: lazyRouteComponent(
      () => import('@/features/programme/NewProgrammePage'),
      'NewProgrammePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/program/$programmeId',
    validateSearch: addressText('tid'),
    component: lazyRouteComponent(
      () => import('@/features/programme/ProgrammePage'),
      'ProgrammePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/program/$programmeId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/programme/EditProgrammePage'),
      'EditProgrammePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/program/$programmeId/beslut',
    component: lazyRouteComponent(
      () => import('@/features/programme/NewProgrammeAdoptionPage'),
      'NewProgrammeAdoptionPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/program/$programmeId/omraden/ny',
    component: lazyRouteComponent(
      () => import('@/features/programme/NewPriorityAreaPage'),
      'NewPriorityAreaPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/program/$programmeId/omraden/$priorityAreaId',
    component: lazyRouteComponent(
      () => import('@/features/programme/PriorityAreaPage'),
      'PriorityAreaPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/program/$programmeId/omraden/$priorityAreaId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/programme/EditPriorityAreaPage'),
      'EditPriorityAreaPage',
    ),
  }),
] as const;
