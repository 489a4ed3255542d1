export { createReconciler } from './create-reconciler.ts';
export { confirmed, type News, newsOf } from './news.ts';
