/** E-mail addresses. */
import { dropped, type Parsed, repaired } from './parsed.ts';

const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/** One e-mail address in lower case, without `mailto:`. Of several the first is taken. */
export function parseEmail(input: string): Parsed<string> {
  const text = input.trim().toLowerCase().slice(0, 500);
  if (text === '') return {};
  const plain = text.replace(/^(?:mailto:|e-?mail:)\s*/, '').replace(/\?.*$/, '');
  const direct = plain.replace(/^[<("']+|[>)"'.,;]+$/g, '');
  if (ADDRESS.test(direct) && direct.length <= 254) return direct === text ? { value: direct } : repaired(direct, 'bad_email');
  const spelled = plain
    .replace(/\s*[[(]\s*at\s*[\])]\s*/g, '@')
    .replace(/\s*[[(]\s*dot\s*[\])]\s*/g, '.')
    .replace(/\s*@\s*/g, '@');
  for (const word of spelled.split(/[\s,;|/<>()\u0080-\uffff]+/)) {
    const bare = word.replace(/^["':.]+|["':.]+$/g, '').replace(/^mailto:/, '');
    if (ADDRESS.test(bare) && bare.length <= 254) return repaired(bare, 'bad_email');
  }
  return dropped('bad_email');
}
