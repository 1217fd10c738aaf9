import type { RuleSetRule } from 'webpack';

/** TypeScript through swc; the two syntaxes apart, since a generic arrow function reads as an element in .tsx. */
export function typeScriptRules({
  development,
  target,
}: {
  readonly development: boolean;
  readonly target: string;
}): RuleSetRule[] {
  return [false, true].map((tsx) => ({
    test: tsx ? /\.tsx$/ : /\.ts$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx },
        transform: { react: { runtime: 'automatic', development } },
        target,
      },
    },
  }));
}
