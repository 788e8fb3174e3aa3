export { type NameTag, type NameType, tagNames } from './tag-names.ts';
