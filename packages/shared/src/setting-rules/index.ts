export { eventTypeFaults } from './event-type-rules.ts';
export { locationFaults } from './location-rules.ts';
export { mergeEventType, newEventType, type OwnEventTypeFields } from './merge-event-type.ts';
