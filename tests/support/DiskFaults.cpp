// A library to preload (LD_PRELOAD) that lets one write to a database fail. Its environment:
//   DISK_FAULT     "full": from the write on there is no space; "error": the write fails; "kill": the process dies
//   DISK_FAULT_AT  which write it is, counted from 1; what is written, cut and brought to the disk all count
// It says on standard error how many writes there were.

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

std::atomic<long> writes = 0;

bool isDatabase(int file)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length > 0 && std::string_view(path, size_t(length)).find(".sqlite") != std::string_view::npos;
}

/// Whether this write is to fail; `errno` says why then.
bool shouldFail(int file)
{
    static const long at = std::getenv("DISK_FAULT_AT") ? std::atol(std::getenv("DISK_FAULT_AT")) : 0;
    static const std::string_view kind = std::getenv("DISK_FAULT") ? std::getenv("DISK_FAULT") : "";
    if (!isDatabase(file))
        return false;
    const long number = ++writes;
    if (number == at && kind == "kill")
        std::raise(SIGKILL);
    errno = kind == "full" ? ENOSPC : EIO;
    return at > 0 && (kind == "full" ? number >= at : number == at);
}

[[gnu::destructor]] void tell()
{
    std::fprintf(stderr, "writes %ld\n", writes.load());
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return shouldFail(file) ? -1 : real(file, bytes, size, offset);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return shouldFail(file) ? -1 : real(file, size);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return shouldFail(file) ? -1 : real(file);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return shouldFail(file) ? -1 : real(file);
}
}
