/** What is no word of prose, no code and no name of an error class: a key or a signature could be spelt in it. */
const notPlain = /(?<!\S)(?!([A-Z]?[a-z]+|[A-Z_]+|\w+(Error|Exception))[.,:;]?(?!\S))\S+/g;

/**
 * A copy of a foreign error that is fit to be a `cause`: its name, and the plain words of its message, which may quote
 * anything. None of them if they name one of these secrets.
 */
export function plainCause({ name, message }: Error, secrets: object): Error {
  const plain = (text: string) =>
    Object.values(secrets).some(
      (secret) => typeof secret === 'string' && text.toLowerCase().includes(secret.toLowerCase()),
    )
      ? '***'
      : text.replace(notPlain, '***');
  return Object.assign(new Error(plain(message)), { name: plain(name) });
}
