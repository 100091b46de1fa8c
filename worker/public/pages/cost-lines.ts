import type { CostOption } from '../../../core/hsds.ts';
import { withoutRepeats } from './said-once.ts';

function priceWords({ amount, currency = 'GBP' }: CostOption): string | undefined {
  if (amount === undefined) return undefined;
  if (amount === 0) return 'Free';
  return `${currency === 'GBP' ? '£' : `${currency} `}${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}

/** `£3.50, per session`. */
const optionWords = (option: CostOption): string =>
  withoutRepeats([priceWords(option), option.option, option.amount_description]).join(', ');

/** What a service costs, a line for each price, what is said in two places once. */
export const costLines = (options: readonly CostOption[] = [], fees?: string): string[] =>
  withoutRepeats([...options.map(optionWords), fees]);
