export { replayRotation, type Replay } from './replay-rotation.ts';
export {
  chooseByRotation,
  creditsAfter,
  type CreditOf,
  type Distribution,
  type Standing,
  type Turn,
} from './rotation.ts';
