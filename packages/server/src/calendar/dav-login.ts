/** The header by which a calendar server knows an account. Names and passwords go in UTF-8, as RFC 7617 lets servers ask for. */
export const davLogin = ({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): { authorization: string } => ({
  authorization: `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`,
});
