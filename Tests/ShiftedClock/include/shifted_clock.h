#ifndef SHIFTED_CLOCK_H
#define SHIFTED_CLOCK_H

/* Preloaded (LD_PRELOAD), it sets the wall clock of one process, and no other clock of it, by the seconds that stand in the file
   named by SHIFTED_CLOCK: eight bytes, which may change at any time. */

#endif
