/** Operating system and processor, as the packages of the runtimes name them. */
export type Platform = 'linux-x64' | 'linux-arm64' | 'darwin-x64' | 'darwin-arm64';

/** A runtime's executables by platform; a platform that is left out is not covered. */
export type ByPlatform = Readonly<Partial<Record<Platform, string>>>;

/** This machine. */
export const platform = `${process.platform}-${process.arch}` as Platform;
