/** Parameters with what a stream was asked for in the place of `{name}`, and in capitals in that of `{name:upper}`. */
export const filled = (
  parameters: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => [
      name,
      text.replace(/\{(\w+)(:upper)?\}/g, (_, parameter: string, upper?: string) => {
        const value = values[parameter] ?? '';
        return upper ? value.toUpperCase() : value;
      }),
    ]),
  );
