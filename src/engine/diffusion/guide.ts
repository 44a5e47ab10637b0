export const worldFilm = async (..._: unknown[]): Promise<undefined> => undefined;
