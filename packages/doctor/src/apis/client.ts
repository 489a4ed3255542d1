/** An operation of a client, by name. */
type Method = (parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** A client, as far as all of them are alike. */
export interface Client {
  call(operation: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

/** A generated client with its methods by name. Their types are those of one API each; here they are called alike. */
export const asClient = (client: { close(): void }): Client => ({
  call: async (operation, parameters) => {
    const method: unknown = Reflect.get(client, operation);
    if (typeof method !== 'function') throw new TypeError(`The client has no method ${operation}.`);
    return (method as Method)(parameters);
  },
  close: () => client.close(),
});
