import { timingSafeEqual } from 'node:crypto';
import { AppError } from '@slotkit/shared';
import type { Secrets } from '../secrets.ts';

/** Where a row stands in its list: by the value that the list is ordered by, among equal ones by its id. */
export interface Position {
  readonly value: string | number;
  readonly id: string;
}

/** What a cursor belongs to: with another of these it is refused. */
export interface CursorScope {
  /** Which list: its operation's name, with the id of what it is about where there is one. */
  readonly route: string;
  readonly appId: string;
  /** Everything that says which rows come in which order, as the caller asked for it. */
  readonly filters: Readonly<Record<string, unknown>>;
}

/** Writes down where a page ended. Whoever reads it learns no more than the page said, and can make no other. */
export function writeCursor(
  secrets: Pick<Secrets, 'sign'>,
  scope: CursorScope,
  { value, id }: Position,
): string {
  const position = Buffer.from(JSON.stringify([value, id])).toString('base64url');
  return `${position}.${secrets.sign(position, contextOf(scope))}`;
}

/** Reads a cursor. Throws 400 for one that this server did not write, or that belongs to another app, list, order or filter. */
export function readCursor(secrets: Pick<Secrets, 'sign'>, scope: CursorScope, cursor: string): Position {
  const [position = '', proof = ''] = cursor.split('.');
  const expected = secrets.sign(position, contextOf(scope));
  if (!isSame(`${position}.${expected}`, cursor) || proof === '') throw badCursor();
  const [value, id]: [string | number, string] = JSON.parse(Buffer.from(position, 'base64url').toString());
  return { value, id };
}

/** The same filters give the same text, in whatever order they were named. */
const contextOf = ({ route, appId, filters }: CursorScope): string => {
  const asked = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['cursor', route, appId, asked]);
};

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const badCursor = (): AppError =>
  new AppError(
    'invalid_request',
    'This cursor was given out for another list. Ask with the same filters and order as before, or begin anew without it.',
    {
      errors: [
        { pointer: 'cursor', detail: 'must be the next_cursor of a page with the same filters and order' },
      ],
    },
  );
