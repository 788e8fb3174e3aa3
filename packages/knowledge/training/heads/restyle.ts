import { hashText } from '@precept/model';

const LINKS = ['https://example.org/news/2231', 'www.example.com/read', 'https://example.net/x?p=4', 'bit.ly/3kqP2'];
const TAGS = ['#health', '#hospital', '#nursing', '#wellness', '#medicine', '#Monday', '#NHS', '#MedTwitter', '#selfcare', '#community'];

/** Ways to write the same post that change nothing about whether it may be posted. */
const STYLES: readonly ((text: string, pick: number) => string)[] = [
  (t) => t.replace(/[.!?…\s]+$/u, ''),
  (t) => t.toLowerCase(),
  (t) => t.replace(/[.,;:!?…—–()"]+/gu, ' ').replace(/ {2,}/g, ' '),
  (t, pick) => `${t} ${TAGS[pick % TAGS.length]}`,
  (t, pick) => `${t} ${TAGS[pick % TAGS.length]} ${TAGS[(pick >> 4) % TAGS.length]}`,
  (t, pick) => `${t} ${LINKS[pick % LINKS.length]}`,
  (t) => t.replace(/\./g, '!'),
  (t) => t.replace(/!+/g, '.'),
  (t) => t.replace(/#(?=\p{L})|\p{Extended_Pictographic}/gu, ''),
  (t) => (/[.!?…]$/u.test(t) ? t : `${t}.`),
];

/** The same text in another style, always the same one for the same id. */
export function restyle(text: string, id: string): string {
  const pick = hashText(`style ${id}`) >>> 0;
  return (STYLES[pick % STYLES.length] as (typeof STYLES)[number])(text, pick >>> 8);
}
