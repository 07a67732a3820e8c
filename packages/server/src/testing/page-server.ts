import type { RouteModule } from '../app.ts';
import type { Deps } from '../deps.ts';
import { newRouter, type App } from '../http/app-env.ts';
import { errorHandler, notFoundHandler } from '../http/error-response.ts';
import { requestId } from '../http/request-id.ts';
import { securityHeaders } from '../http/security-headers.ts';

/** A server of the given routes alone, with the answers and headers of the whole one. */
export function pageServer(deps: Deps, ...routeModules: readonly RouteModule[]): App {
  const app = newRouter();
  app.onError(errorHandler(deps));
  app.notFound(notFoundHandler(deps, app));
  app.use(requestId(), securityHeaders(deps.config.publicUrl));
  for (const addRoutes of routeModules) addRoutes(app, deps);
  return app;
}
