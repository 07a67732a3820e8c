/** What proves who calls the private API, as its OpenAPI document says it. */
export const privateSecurity = [{ Bearer: [] }, { Session: [] }];
