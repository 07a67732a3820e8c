/**
 * The header by which a page says for whom it was opened. A browser has one session for all its windows, and another person may have signed in
 * since: then the call is refused as unauthorized, and nobody acts under another's name.
 */
export const memberHeader = 'Slotkit-Member';
