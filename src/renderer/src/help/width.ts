/** How narrow and how wide the panel can be made, in pixels. A window always leaves half of itself to the work. */
export const narrowest = 280;
export const widest = 640;
