// Draws the pictures of the README of packages/client: `npm run pictures`.
import { writeFileSync } from 'node:fs';
import { pictures } from './pictures.ts';

for (const { file, draw } of pictures) writeFileSync(file, await draw());
