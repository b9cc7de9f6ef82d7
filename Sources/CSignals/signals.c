#include "signals.h"
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

// A handler can reach nothing but what belongs to the whole process.
static volatile sig_atomic_t kept = 0;

static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
enum { count = sizeof numbers / sizeof numbers[0] };
static struct sigaction before[count];

static void keep(int number) { kept = number; }

void bantin_keep_signals(void) {
    struct sigaction action = {0};
    action.sa_handler = keep;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < count; index++) {
        sigaction(numbers[index], NULL, &before[index]);
        if (before[index].sa_handler != SIG_IGN) sigaction(numbers[index], &action, NULL);
    }
}

int bantin_kept_signal(void) { return kept; }

void bantin_release_signals(void) {
    for (int index = 0; index < count; index++) sigaction(numbers[index], &before[index], NULL);
    int number = kept;
    kept = 0;
    if (number != 0) kill(getpid(), number);
}
