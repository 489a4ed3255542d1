import { spawn } from 'node:child_process';
import type { Step } from './steps.ts';

/** What came of a step. */
export interface StepResult {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
}

/** Run one step with its output shown as it comes. */
export function runStep(step: Step, root: string): Promise<StepResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const settle = (ok: boolean) => resolve({ step, ok, seconds: (performance.now() - started) / 1000 });
    const child = spawn(step.command, step.args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(`${step.command}: ${error.message}`);
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}
