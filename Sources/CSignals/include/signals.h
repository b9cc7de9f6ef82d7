#ifndef BANTIN_SIGNALS_H
#define BANTIN_SIGNALS_H

/// Keeps what asks the program to end (SIGINT, SIGTERM, SIGHUP) until `bantin_release_signals`: it no longer ends the
/// program at once; a second one of its kind does. A signal that is ignored, as by nohup, stays ignored. Programs started meanwhile have their own way
/// with signals. It must not be called twice without a release between.
void bantin_keep_signals(void);

/// The signal that came since, or 0.
int bantin_kept_signal(void);

/// Gives the signals the effect that they had before; one that was kept has it now.
void bantin_release_signals(void);

#endif
