import { OpenAPIHono } from '@hono/zod-openapi';
import type { HttpBindings } from '@hono/node-server';
import type { Principal } from '../access/principal.ts';
import type { AppRecord } from '../apps/app-record.ts';
import type { SignedIn } from '../sign-in/keep-session.ts';
import { refuseInvalid } from './refuse-invalid.ts';

/** What a request carries with it from middleware to route. */
export interface AppEnv {
  /** Node's request and answer; empty in tests that call the app without a port. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** The caller's address as `client-address.ts` finds it; IPv6 as its /64. */
    clientAddress: string;
    /** The app that a public call is about; set where `publicAccess` guards the route. */
    app: AppRecord;
    /** The key by which a public call was let in; unset where it came without one. */
    widgetKey: string | undefined;
    /** Who calls the private API; unset until somebody has asked. */
    principal: Principal | undefined;
    /** The session that a member came with; unset for everybody else. */
    signedIn: SignedIn | undefined;
    /** Who may frame this page: sources of CSP's `frame-ancestors`. Unset: nobody. */
    frameAncestors: readonly string[];
    /** Whether this page may show pages of ours in frames. Unset: it shows none. */
    framesOurPages: boolean;
    /** Where forms of this page may lead besides here: sources of CSP's `form-action`. Unset: nowhere. */
    formTargets: readonly string[];
    /** What a 401 answers in `WWW-Authenticate`. Unset: the schemes of tokens. */
    challenge: string;
  };
}

/** The server's app and every router in it. */
export type App = OpenAPIHono<AppEnv>;

/** An empty router that refuses invalid requests as the HTTP contract says. */
export const newRouter = (): App => new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
