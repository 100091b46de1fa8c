import type { CostOption, Service } from '../core/hsds.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

const money = (amount: number, currency = 'GBP'): string => {
  const digits = Number.isInteger(amount) ? 0 : 2;
  try {
    return amount.toLocaleString(words.lang, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  } catch {
    return `${amount} ${currency}`;
  }
};

/** One price in words: `£3.50, per session`. */
export function costOptionWords({ amount, currency, option, amount_description }: CostOption): string {
  const price = amount === undefined ? undefined : amount === 0 ? words.free : money(amount, currency);
  const told = [option, amount_description].filter((text) => text && text.toLowerCase() !== price?.toLowerCase());
  return [price, ...told].filter(Boolean).join(', ');
}

/** The cost on one line for a card; nothing when it is not stated. */
export function costLine({ cost_options = [], fees }: Service): string | undefined {
  const amounts = cost_options.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  if (amounts.length > 0 && amounts.every((amount) => amount === 0)) return words.free;
  if (cost_options.length === 1) {
    const [only] = cost_options;
    return only!.amount === undefined ? costOptionWords(only!) || undefined : words.costsAmount(money(only!.amount, only!.currency));
  }
  if (amounts.length > 0) {
    const ends = [Math.min(...amounts), Math.max(...amounts)].map((amount) => (amount === 0 ? words.free.toLowerCase() : money(amount)));
    return words.costsAmount(ends[0] === ends[1] ? ends[0]! : words.hours(ends[0]!, ends[1]!));
  }
  return fees ? summary(fees, 60) : undefined;
}
