import type { App } from './app-env.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The methods that an address takes, whether or not there is what it names; none for one that no route has. */
export const methodsOf = ({ router }: Pick<App, 'router'>, path: string): string[] =>
  methods
    .filter((method) => router.match(method, path)[0].some(([[, route]]) => route.method === method))
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method));
