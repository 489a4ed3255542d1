import { parse } from 'lossless-json';
import type { Json } from '../json.ts';

/** Reads a frame with every number as its digits, so that an id is sent back as it came. Throws on malformed text. */
export const readFrame = (text: string): Json => parse(text) as Json;
