export { createReconciler, type ReconcilerHost } from './create-reconciler.ts';
export { confirmed, type News, type NewsFact, newsOf } from './news.ts';
