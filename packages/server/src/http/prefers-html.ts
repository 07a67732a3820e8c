import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

const neverHtml = /^\/(v1|oauth|cdn)(\/|$)/;

/** The caller is a browser that shows a page, not a program that reads an answer; the API never speaks HTML. */
export const prefersHtml = (c: Context): boolean =>
  !neverHtml.test(c.req.path) &&
  accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'application/problem+json', 'text/html'],
    default: 'application/json',
  }) === 'text/html';
