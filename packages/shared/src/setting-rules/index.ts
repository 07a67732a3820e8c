export { eventTypeFaults } from './event-type-rules.ts';
export { locationFaults } from './location-rules.ts';
