// The bundler makes a module of the text of such a file.
declare module '*.pem' {
  const text: string;
  export default text;
}
