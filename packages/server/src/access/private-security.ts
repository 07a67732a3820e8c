/** What proves who calls the private API, as its OpenAPI document says it. */
export const privateSecurity = [{ Bearer: [] }, { Session: [] }];

/** The same for what concerns the caller as a person: other systems have no say in it. */
export const memberSecurity = [{ Session: [] }];
