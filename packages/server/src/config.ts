/** The server's settings, read from the environment once. */
export interface Config {
  readonly database:
    | { readonly engine: 'sqlite'; readonly path: string }
    | { readonly engine: 'postgres'; readonly url: string };
  readonly port: number;
  /** Origin and optional path prefix under which the server is reached, without a trailing slash. */
  readonly publicUrl: string;
  readonly secretKey: string | null;
  readonly smtpUrl: string | null;
  readonly mail: 'smtp' | 'off' | 'dev';
  /** How many proxies in front of the server append to `X-Forwarded-For`; 0: none, the header is ignored. */
  readonly trustProxy: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly demo: boolean;
  readonly devClock: boolean;
  readonly rateLimits: boolean;
}
