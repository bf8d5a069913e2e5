import type { InferOutput } from 'valibot';
import type { configSchema, frameworkSchema, readinessSchema, relationSchema, ringSchema, seriesSchema, themeSchema, translationSchema } from './config-schema.js';
/** A validated config: what `parseConfig` gives and `createModel` takes. Every field but ids is optional. */
export type Config = InferOutput<typeof configSchema>;
export type FrameworkConfig = InferOutput<typeof frameworkSchema>;
export type RingConfig = InferOutput<typeof ringSchema>;
export type { NodeConfig } from './config-schema.js';
export type RelationConfig = InferOutput<typeof relationSchema>;
export type ReadinessConfig = InferOutput<typeof readinessSchema>;
export type SeriesConfig = InferOutput<typeof seriesSchema>;
export type ThemeConfig = InferOutput<typeof themeSchema>;
export type TranslationConfig = InferOutput<typeof translationSchema>;
