// What stands for the reader's own in the READMEs' samples.
declare const apiKey: string;
declare const secretKey: string;
declare const passphrase: string;
declare const privateKey: string;

// The reader's test runner.
declare module 'vitest';
