/** Where the team works: the manifest and the spreadsheet are to say the same. */
export const TIME_ZONE = 'America/Bogota';
