/** What a provider's words about fees say in pounds: nothing for “Free”, else the first sum they name. */
export interface Price {
  amount: number;
  option: string;
}

export function priceOf(fees: string | undefined): Price | undefined {
  if (fees === undefined) return undefined;
  if (/^(?:free|no charge)/i.test(fees)) return { amount: 0, option: fees };
  const pounds = /£(\d+(?:\.\d{2})?)/.exec(fees)?.[1];
  const pence = /\b(\d{1,2})p\b/.exec(fees)?.[1];
  if (pounds !== undefined) return { amount: Number(pounds), option: fees };
  return pence === undefined ? undefined : { amount: Number(pence) / 100, option: fees };
}
