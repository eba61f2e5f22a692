// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a gateway: a disk that fails as the file COI_FAILING_DISK says, for the journal's files
// only. "full": nothing more can be written; "sync": what was written can not be brought to the disk; else
// nothing.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

bool told(const char* what)
{
    const char* const path = std::getenv("COI_FAILING_DISK");
    const int fd = path ? ::open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return false;
    char text[8] = {};
    const ssize_t size = ::read(fd, text, sizeof text - 1);
    ::close(fd);
    return size > 0 && std::strncmp(text, what, std::strlen(what)) == 0;
}

bool isJournal(int fd)
{
    char link[64], path[4096] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    return ::readlink(link, path, sizeof path - 1) > 0 && std::strstr(path, "/journal.sqlite") != nullptr;
}

} // namespace

extern "C" int fdatasync(int fd)
{
    static const auto next = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fdatasync"));
    if (!isJournal(fd) || !told("sync"))
        return next(fd);
    errno = EIO;
    return -1;
}

extern "C" ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at)
{
    static const auto next =
        reinterpret_cast<ssize_t (*)(int, const void*, size_t, off64_t)>(::dlsym(RTLD_NEXT, "pwrite64"));
    if (!isJournal(fd) || !told("full"))
        return next(fd, bytes, size, at);
    errno = ENOSPC;
    return -1;
}
