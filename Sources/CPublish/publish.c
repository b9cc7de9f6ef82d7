#define _GNU_SOURCE
#include "publish.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int bantin_exchange(int folder, const char *first, const char *second) {
    long result = syscall(SYS_renameat2, folder, first, folder, second, RENAME_EXCHANGE);
    return result == 0 ? 0 : errno;
}
#else
int bantin_exchange(int folder, const char *first, const char *second) {
    return renameatx_np(folder, first, folder, second, RENAME_SWAP) == 0 ? 0 : errno;
}
#endif
