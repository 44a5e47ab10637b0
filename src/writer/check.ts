/** Prompts that cannot be filmed, told in one sentence. */

/** Longest prompt in characters. */
export const LONGEST_PROMPT = 4000;

/** Says what is wrong with a prompt and how to mend it, or undefined if it can be filmed. */
export function checkPrompt(prompt: unknown): string | undefined {
  if (typeof prompt !== "string") return "The prompt must be text; write what the film shows in a sentence.";
  const text = prompt.trim();
  if (text === "")
    return 'The prompt is empty; write what the film shows, such as "a red fox trots through a snowy forest".';
  if ([...text].length > LONGEST_PROMPT) {
    return `The prompt has ${[...text].length} characters and at most ${LONGEST_PROMPT} are read; shorten it.`;
  }
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f]/.test(prompt)) {
    return "The prompt has control characters in it; remove them and write plain text.";
  }
  const bare = text.replace(/<\/?[a-zA-Z!][^>]*>/g, " ").replace(/&[a-z]+;/gi, " ");
  if (!/\p{L}/u.test(text)) return "The prompt has no words in it; write what the film shows in letters.";
  if (!/\p{L}/u.test(bare)) return "The prompt is only markup; write what the film shows as plain text.";
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(prompt)) {
    return "The prompt is not valid Unicode text; save it again as UTF-8.";
  }
  return undefined;
}
