import { list, map, object, such, text } from './form.ts';

const name = text('a name', /^[A-Za-z]\w*$/);

/** The form of `info.x-client`. */
export const clientForm = object({
  exchange: text('the folder of the exchange, such as binance', /^[a-z][a-z\d-]*$/),
  receiver: name,
  prefixes: list(text('the beginning of a path, such as /fapi/', /^\/(.*\/)?$/)),
  symbol: text('a symbol of the API'),
  security: object({ 'keyed?': list(name), signed: list(name), role: name }),
  'options?': list(name),
  'signer?': list(name),
  'envelope?': name,
  'anyCase?': such('true', (given) => given === true),
  'placing?': map(name, name),
});
