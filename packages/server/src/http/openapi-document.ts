import { apiScopes } from '@slotkit/shared/wire';
import { sessionCookie } from '../sign-in/session-cookie.ts';
import type { Deps } from '../deps.ts';
import { apiDocument } from '../openapi/api-document.ts';
import { withExamples } from '../docs/examples/with-examples.ts';
import { isObject, toJson, type JsonObject } from '../openapi/json-value.ts';
import { cachePolicies, sendFile, staticFile } from '../pages/static-file.ts';
import { dayAt, eachDay } from '../pages/each-day.ts';
import { version } from '../version.ts';
import type { App } from './app-env.ts';

/** What the document depends on besides the routes. */
export type DocumentDeps = Pick<Deps, 'config' | 'clock'>;

const token = (scheme: string, purpose: string) => ({
  type: 'apiKey' as const,
  in: 'header' as const,
  name: 'Authorization',
  description: `\`${scheme} <token>\`: ${purpose}`,
});

const securitySchemes = {
  WidgetKey: {
    type: 'apiKey',
    in: 'header',
    name: 'Booking-Widget-Key',
    description:
      'A publishable key of the app. Pages of a listed origin need none; calls that only read take it as `key` in the query, too.',
  },
  Manage: token('Manage', 'the customer’s own booking, from the link in its mail'),
  Confirm: token('Confirm', 'confirms the customer’s booking, from the link in its mail'),
  Join: token('Join', 'joins the meeting of a booking, from the link in the mail of a customer or host'),
  Hold: token('Hold', 'the secret of a hold'),
  Bearer: {
    type: 'oauth2',
    description: 'A client’s access token: `Authorization: Bearer <token>`, from `/oauth/token`.',
    flows: {
      clientCredentials: {
        tokenUrl: '/oauth/token',
        scopes: Object.fromEntries(apiScopes.map((scope) => [scope, ''])),
      },
    },
  },
  Basic: { type: 'http', scheme: 'basic', description: 'Id and secret of a client.' },
  Session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description: `A signed-in member. Over https the cookie is called \`__Host-${sessionCookie}\`.`,
  },
} as const;

/** The API as an OpenAPI 3.1 document, generated from the schemas that check its requests. Examples speak of the days to come. */
export function openApiDocument(app: App, { config, clock }: DocumentDeps): JsonObject {
  const routes = toJson(
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Slotkit',
        version,
        description:
          'Booking of appointments: what can be booked and when, holds, bookings, and links for customers.',
        license: { name: 'MIT' },
      },
      servers: [{ url: config.publicUrl }],
    }),
  );
  const place = { publicUrl: config.publicUrl, today: dayAt(clock.now()) };
  return withExamples(apiDocument(isObject(routes) ? routes : {}), place);
}

/** Serves the document. Called after every route is there, since it lists them. */
export function openApiRoute(app: App, deps: DocumentDeps): void {
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  const file = eachDay(deps.clock, () =>
    staticFile('application/json; charset=utf-8', JSON.stringify(openApiDocument(app, deps))),
  );
  app.get('/openapi.json', (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    return sendFile(c, file(), cachePolicies.short);
  });
}
