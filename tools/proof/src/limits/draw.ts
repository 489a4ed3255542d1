// Draws the pictures of the README of packages/client: `tsx tools/proof/src/limits/draw.ts`.
import { writeFileSync } from 'node:fs';
import { pictures } from './pictures.ts';

for (const { file, draw } of pictures) writeFileSync(file, await draw());
