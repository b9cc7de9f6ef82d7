#ifndef BANTIN_PUBLISH_H
#define BANTIN_PUBLISH_H

/// Exchanges two names below an open folder in one step: Linux' renameat2 with RENAME_EXCHANGE, which Swift's Glibc does
/// not show. Returns 0, or the error number (ENOSYS where the system has no such call).
int bantin_exchange(int folder, const char *first, const char *second);

#endif
