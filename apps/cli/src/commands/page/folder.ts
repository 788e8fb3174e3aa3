/** Where the built check page lies, seen from the built program. */
export const folderOfPage = (home: URL): URL => new URL('../../web/dist/', home);
