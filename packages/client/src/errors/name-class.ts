/** On the prototype, so that the name is in the stack's first line and out of the error's own properties. */
export function nameClass(type: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(type.prototype, 'name', { value: name, configurable: true, writable: true });
}
