export { type NameTag, tagNames } from './tag-names.ts';
