import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressText, listSearch } from '@/ui/list/listSearch';
import { signedInRoute } from './frame';

const getParentRoute = () => signedInRoute;

export const measureRoutes = [
  createRoute({
    getParentRoute,
    path: '/insatser',
    validateSearch: listSearch('ar', 'omrade', 'status', 'ansvarig', 'stodslag'),
    component: lazyRouteComponent(() => import('@/features/measure/MeasuresPage'), 'MeasuresPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/insatser/ny',
    validateSearch: addressText('plan', 'omrade'),
    component: lazyRouteComponent(
      () => import('@/features/measure/NewMeasurePage'),
      'NewMeasurePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/insatser/$measureId',
    validateSearch: addressText('tid'),
    component: lazyRouteComponent(() => import('@/features/measure/MeasurePage'), 'MeasurePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/insatser/$measureId/redigera',
    component: lazyRouteComponent(
      () => import('@/features/measure/EditMeasurePage'),
      'EditMeasurePage',
    ),
  }),
] as const;
