/** What signs say when nobody asked for a text. Platforms load the glyphs of `signAlphabet` before a place is built. */

/** Names of shops and words of signs, by kind of street. */
export const NAMES = {
  japanese: ["ラーメン", "居酒屋", "寿司", "カラオケ", "喫茶", "焼鳥", "ホテル", "うどん", "本", "花", "茶", "酒"],
  neon: ["BAR", "HOTEL", "OPEN 24", "NOODLES", "CAFE", "MUSIC", "CLUB", "ARCADE"],
  shops: ["BAKERY", "BOOKS", "FLOWERS", "COFFEE", "GROCER", "TAILOR", "CINEMA", "PHARMACY", "TOYS", "GALLERY"],
  shop: ["CORNER SHOP"],
  small: ["OPEN", "営業中", "SALE"],
} as const;

/** Single characters for split curtains and machines. */
export const MARKS = ["酒", "茶", "寿", "麺", "花", "本"] as const;

/** Every character that unasked signs may show. */
export const signAlphabet: string = `${[...new Set([...Object.values(NAMES).flat(), ...MARKS].join(""))].join("")}COFFEE TEA · CAKE 2 + 3 = 5 GENERAL STORE`;
