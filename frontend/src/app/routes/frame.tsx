import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { SignedIn } from '@/auth/SignedIn';
import { Layout } from '../Layout';

export const rootRoute = createRootRoute({ component: Layout });

/** The parent of every page that needs somebody signed in. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: () => (
    <SignedIn>
      <Outlet />
    </SignedIn>
  ),
});
