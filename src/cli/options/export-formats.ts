/** The formats of `rules export`. They stand apart so that the command need not load the table of commands for them. */
export const exportFormats = ["json", "mermaid", "sql", "dbt"] as const;
