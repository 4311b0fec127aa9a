/** Where the trash stands among the sections in an address; no section has this id. */
export const trashPlace = 'trash';
