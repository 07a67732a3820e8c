import { newSecret } from '../secrets.ts';

/** The key that a form was sent with; whoever sends none, or an odd one, has a form that is known by nothing. */
export const keyIn = (form: URLSearchParams): string => {
  const key = form.get('key') ?? '';
  return /^[\w-]{20,100}$/.test(key) ? key : newSecret();
};
