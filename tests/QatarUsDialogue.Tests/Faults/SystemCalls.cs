using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests.Faults;

/// <summary>Reads what <c>strace</c> wrote.</summary>
internal static partial class SystemCalls
{
    /// <summary>All that can change a file or a folder.</summary>
    public static readonly string[] Traced =
    [
        "open", "openat", "creat", "write", "writev", "pwrite64", "pwritev", "pwritev2", "rename", "renameat", "renameat2", "unlink", "unlinkat",
        "fsync", "fdatasync", "sync_file_range", "truncate", "ftruncate", "fallocate", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink",
        "symlinkat", "chmod", "fchmod", "fchmodat", "utimensat", "copy_file_range", "sendfile",
    ];

    /// <summary>Those that a full disk refuses.</summary>
    public static readonly string[] TakeSpace =
        ["creat", "write", "writev", "pwrite64", "pwritev", "pwritev2", "rename", "renameat", "renameat2", "fsync", "fdatasync", "ftruncate", "fallocate", "mkdir", "mkdirat"];

    /// <summary>The calls of one run, in their order.</summary>
    /// <exception cref="InvalidOperationException">Threads share them: their numbers would mean nothing, since each thread is counted on its own.</exception>
    public static IReadOnlyList<SystemCall> Read(IEnumerable<string> log)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var threads = new HashSet<string>(StringComparer.Ordinal);
        var calls = new List<SystemCall>();
        foreach (var call in log.Select(line => Call().Match(line)).Where(match => match.Success))
        {
            var name = call.Groups[2].Value;
            threads.Add(call.Groups[1].Value);
            counts[name] = counts.GetValueOrDefault(name) + 1;
            calls.Add(new(name, counts[name], call.Value));
        }

        return threads.Count == 1
            ? calls
            : throw new InvalidOperationException($"{threads.Count} threads of a build change files of its folder; this test counts those of one.");
    }

    // 15698 pwrite64(206</data/archive-08bf.db.unfinished>, "SQLite format 3"..., 4096, 0) = 4096
    [GeneratedRegex(@"^([0-9]+) +([a-z0-9_]+)\(.*", RegexOptions.NonBacktracking)]
    private static partial Regex Call();
}
