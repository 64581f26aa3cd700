/** Where the one file keeps its invitation. Apart from the rest, since the first load looks for it. */
export const INVITATION_BLOCK_ID = 'mainstay-invitation';
