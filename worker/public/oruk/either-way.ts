/** A list's address without a slash at its end and with one, as the legacy validator of Open Referral UK 1.0 asks. */
export const eitherWay = (path: string): [string, string] => [path, `${path}/`];
