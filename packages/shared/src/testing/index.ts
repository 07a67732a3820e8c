export { randomTeam, type RandomAsk } from '../availability/testing/random-calendars.ts';
