import type { CostOption } from '../../hsds.ts';
import { costFromFees } from '../../normalise/fees.ts';
import { dropped, type Parsed } from '../../normalise/parsed.ts';
import { filled, type RawObject } from '../raw-object.ts';

function parseAmount(text: string): Parsed<number> {
  const plain = text
    .trim()
    .replace(/^£\s*/, '')
    .replace(/,(?=\d{3}\b)/g, '');
  if (/^free$/i.test(plain)) return { value: 0 };
  return /^\d{1,7}(?:\.\d+)?$/.test(plain) ? { value: Number(plain) } : dropped('wrong_type');
}

const currency = (text: string): Parsed<string> =>
  /^[a-z]{3}$/i.test(text.trim()) ? { value: text.trim().toUpperCase() } : dropped('wrong_type');

/** The costs below `cost_options`; where there are none, what `fees` plainly says. */
export function readCosts(service: RawObject, fees: string | undefined): CostOption[] {
  const options = service.objects(['cost_options', 'cost_option'], 'amount_description').flatMap((raw) => {
    const read = {
      id: raw.id('id'),
      valid_from: raw.date('valid_from'),
      valid_to: raw.date('valid_to'),
      option: raw.line('option'),
      currency: raw.read(currency, 'currency'),
      amount: raw.read(parseAmount, 'amount'),
      amount_description: raw.line('amount_description'),
    };
    raw.keepRest();
    return filled<CostOption>(read, 'id', 'currency', 'valid_from', 'valid_to') ?? [];
  });
  const said = options.length === 0 && fees ? costFromFees(fees) : undefined;
  return said ? [said] : options;
}
