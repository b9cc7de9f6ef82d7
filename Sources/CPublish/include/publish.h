#ifndef BANTIN_PUBLISH_H
#define BANTIN_PUBLISH_H

/// Exchanges two folders in one step: Linux' renameat2 with RENAME_EXCHANGE, which Swift's Glibc does not show.
/// Returns 0, or the error number (ENOSYS where the system has no such call).
int bantin_exchange(const char *first, const char *second);

#endif
