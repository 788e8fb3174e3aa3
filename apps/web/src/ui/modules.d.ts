declare module '*.css';
/** README of every rule by its id; made by the build. */
declare module 'virtual:rule-pages' {
  const pages: Readonly<Record<string, string>>;
  export default pages;
}
