import type { FieldError } from '../errors.ts';
import type { EventTypeFields } from '../wire/event-type-config.ts';

type Ruled = Pick<EventTypeFields, 'strategy' | 'hosts' | 'seats' | 'assignment' | 'metadata'>;
type Rule = (fields: Ruled) => string | null;

const takesOneHost = ({ strategy }: Ruled): boolean => strategy === 'individual' || strategy === 'group';

/** What fields of an event type ask of each other: the place that is wrong, by pointer, and what is accepted there. */
const rules: readonly (readonly [pointer: string, rule: Rule])[] = [
  [
    '/hosts',
    (fields) =>
      takesOneHost(fields) && fields.hosts.length > 1
        ? `must name one host, as the strategy is ${fields.strategy}`
        : null,
  ],
  [
    '/seats',
    ({ strategy, seats }) => {
      if (strategy === 'group') return seats > 1 ? null : 'must be 2 or more, as the strategy is group';
      return seats === 1 ? null : 'must be 1, as only the strategy group has seats';
    },
  ],
  [
    '/assignment',
    ({ strategy, assignment }) =>
      strategy === 'collective' && assignment === 'pick'
        ? 'must be any, as all hosts meet together (strategy collective)'
        : null,
  ],
  [
    '/metadata',
    ({ metadata }) => (Object.keys(metadata).length > 50 ? 'must have at most 50 entries' : null),
  ],
];

/** What is wrong with an event type whose fields are right by themselves. */
export const eventTypeFaults = (fields: Ruled): FieldError[] =>
  rules.flatMap(([pointer, rule]) => {
    const detail = rule(fields);
    return detail === null ? [] : [{ pointer, detail }];
  });
