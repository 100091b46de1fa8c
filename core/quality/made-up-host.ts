/**
 * Names that are kept for examples and tests, and lead nowhere on purpose: RFC 2606, https://www.rfc-editor.org/rfc/rfc2606, and
 * RFC 6761, https://www.rfc-editor.org/rfc/rfc6761.
 */
const MADE_UP = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

/** True for a host that nobody can mean. Give it as the URL parser writes it. */
export const isMadeUpHost = (hostname: string): boolean => MADE_UP.test(hostname.toLowerCase().replace(/\.$/, ''));
