import type { Deps } from './deps.ts';
import { newRouter, type App } from './http/app-env.ts';
import { errorHandler, notFoundHandler } from './http/error-response.ts';
import { limitBody } from './http/limit-body.ts';
import { refuseNullCharacters } from './http/refuse-null-characters.ts';
import { requestId } from './http/request-id.ts';

/** Adds one feature's routes. */
export type RouteModule = (app: App, deps: Deps) => void;

/** Every route module of the server, in the order in which they are asked. New features are added here. */
const routeModules: readonly RouteModule[] = [];

/** The whole server as one function from request to answer; it opens no port. */
export function createApp(deps: Deps): App {
  const app = newRouter();
  app.onError(errorHandler(deps));
  app.notFound(notFoundHandler(deps));
  app.use(requestId(), limitBody(), refuseNullCharacters());
  for (const addRoutes of routeModules) addRoutes(app, deps);
  return app;
}
