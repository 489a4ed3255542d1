// Draws the pictures of a day for the README of packages/sandbox, and brings the report in it up to date: `npm run pictures`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pictures, readmes, shownDay, withReport } from './shown-day.ts';

const day = await shownDay();
for (const { file, draw } of pictures) writeFileSync(file, draw(day));
for (const file of readmes) writeFileSync(file, withReport(readFileSync(file, 'utf8'), day));
