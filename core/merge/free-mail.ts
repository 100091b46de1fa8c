const FREE =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|aol|icloud|me|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|tiscali|protonmail|mail)\./;

/** Whether an address is of those that anybody may have, and so says nothing of whose website it goes with. */
export const isFreeMail = (email: string): boolean => FREE.test(email);
