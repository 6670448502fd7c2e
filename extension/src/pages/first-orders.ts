/** How many orders at the top of the list the next visit begins with. */
export const MOST_FIRST = 20;
