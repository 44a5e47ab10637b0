export const recaption = (_: unknown): string => "";
